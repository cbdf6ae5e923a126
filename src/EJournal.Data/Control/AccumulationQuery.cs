using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Control;

/// <summary>
/// Counts how pupils are marked (COR-05, LES-19). The number of statements depends on how many kinds of grading period stand
/// side by side, two for each, and not on how many groups, pupils or marks there are.
/// </summary>
public static class AccumulationQuery
{
    /// <param name="db">The database.</param>
    /// <param name="viewer">Whose school's regulation holds.</param>
    /// <param name="groups">Groups all of whose marks the viewer may read.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="now">By the school's clock.</param>
    /// <param name="cancellationToken">The request.</param>
    public static async Task<AccumulationRows> LoadAsync(
        JournalDb db, Viewer viewer, IQueryable<TeachingGroup> groups, DateOnly from, DateOnly to, DateTime now, CancellationToken cancellationToken)
    {
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, cancellationToken)).Values;
        var periods = await db.GradingPeriods.Where(p => p.SchoolId == viewer.SchoolId && p.From <= to && to <= p.To).ToListAsync(cancellationToken);
        var rows = await (
            from teaching in groups
            join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
            orderby schoolClass.GradeLevel, schoolClass.Letter, teaching.SubjectId, teaching.Subgroup, teaching.Id
            select new { teaching.Id, teaching.ClassId, teaching.WeeklyHours, schoolClass.GradeLevel }).ToListAsync(cancellationToken);
        var marked = rows.Where(g => AccumulationFormula.IsMarked(regulation, g.GradeLevel))
            .Select(g => (Group: g, Period: AccumulationFormula.PeriodOn(to, g.GradeLevel, periods))).ToList();

        var today = DateOnly.FromDateTime(now);
        var required = new Dictionary<long, int?>();
        var counts = new Dictionary<(long GroupId, long PupilId), (int Marks, int OfPeriod)>();
        foreach (var same in marked.GroupBy(g => g.Period))
        {
            var ids = same.Select(g => g.Group.Id).ToList();
            var lessons = same.Key is { } period ? await LessonsAsync(db, ids, period, to < today ? to : today, cancellationToken) : [];
            foreach (var (taught, _) in same)
                required[taught.Id] = same.Key is null ? null : RequiredOf(regulation, taught.WeeklyHours, lessons.GetValueOrDefault(taught.Id));
            await CountAsync(db, ids, from, to, same.Key?.From, counts, cancellationToken);
        }

        var all = marked.ConvertAll(g => g.Group.Id);
        return new AccumulationRows(
            marked.ConvertAll(g => new AccumulationRows.MarkedGroup(g.Group.Id, g.Group.ClassId, required[g.Group.Id])),
            [
                .. (await PupilsAsync(db, all, to, cancellationToken)).Select(p =>
                {
                    var (marks, ofPeriod) = counts.GetValueOrDefault(p);
                    return new MarkedPupil(p.GroupId, p.PupilId, marks, ofPeriod, required[p.GroupId]);
                }),
            ],
            await UncheckedWorks.FindAsync(db, regulation, all, from, to, now, cancellationToken));
    }

    private static int RequiredOf(Regulation regulation, double weeklyHours, (int SoFar, int InAll) lessons) =>
        AccumulationFormula.RequiredSoFar(regulation.MinMarksPerPeriod, weeklyHours, lessons.SoFar, lessons.InAll);

    private static async Task<Dictionary<long, (int SoFar, int InAll)>> LessonsAsync(
        JournalDb db, List<long> groups, GradingPeriod period, DateOnly day, CancellationToken cancellationToken)
    {
        var (first, last) = (period.From, period.To);
        return await db.Lessons
            .Where(l => groups.Contains(l.GroupId) && first <= l.Date && l.Date <= last && (l.Status == LessonStatus.Planned || l.Status == LessonStatus.Held))
            .GroupBy(l => l.GroupId)
            .Select(g => new { GroupId = g.Key, SoFar = g.Count(l => l.Date <= day), InAll = g.Count() })
            .ToDictionaryAsync(g => g.GroupId, g => (g.SoFar, g.InAll), cancellationToken);
    }

    private static async Task CountAsync(
        JournalDb db, List<long> groups, DateOnly from, DateOnly to, DateOnly? periodFrom,
        Dictionary<(long GroupId, long PupilId), (int Marks, int OfPeriod)> counts, CancellationToken cancellationToken)
    {
        var since = periodFrom ?? from;
        var first = since < from ? since : from;
        var rows = await (
            from lesson in db.Lessons
            join mark in db.Marks on lesson.Id equals mark.LessonId
            where groups.Contains(lesson.GroupId) && first <= lesson.Date && lesson.Date <= to && mark.WithdrawnAt == null
            group lesson.Date by new { lesson.GroupId, mark.PupilId } into g
            select new { g.Key.GroupId, g.Key.PupilId, Marks = g.Count(day => day >= @from), OfPeriod = g.Count(day => day >= since) })
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
            counts[(row.GroupId, row.PupilId)] = (row.Marks, row.OfPeriod);
    }

    private static async Task<IEnumerable<(long GroupId, long PupilId)>> PupilsAsync(
        JournalDb db, List<long> groups, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await (
            from teaching in db.TeachingGroups
            join member in db.ClassMemberships on teaching.ClassId equals member.ClassId
            where groups.Contains(teaching.Id) && member.From <= day && day < member.Until
                && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= day && day < s.Until))
            select new { GroupId = teaching.Id, member.PupilId }).Distinct().ToListAsync(cancellationToken);
        return rows.Select(r => (r.GroupId, r.PupilId));
    }
}
