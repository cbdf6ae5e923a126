using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<TeachingGroup>]
public static class GroupJournals
{
    /// <summary>The journal of the group for a grading period (журнал): for its teacher, the homeroom teacher and the administration.</summary>
    [BatchResolver]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<JournalPage>> Journal(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var period = await db.GradingPeriods.VisibleTo(db, viewer).FindAsync(periodId, ct) ?? throw NotFound.Period();
        var lessons = await LessonsAsync(groups, period, db, viewer, ct);
        var pupils = await PupilsAsync(groups, db, viewer, ct);
        return [.. groups.Select(g => Page(g, period, [.. lessons[g.Id]], pupils[g.Id]))];
    }

    private static async Task<ILookup<long, Lesson>> LessonsAsync(
        IReadOnlyList<TeachingGroup> groups, GradingPeriod period, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (ids, from, to) = (groups.Ids(g => g.Id), period.From, period.To);
        return (await db.Lessons.VisibleTo(db, viewer).Where(l => ids.Contains(l.GroupId) && from <= l.Date && l.Date <= to)
            .OrderBy(l => l.Date).ThenBy(l => l.Number).ToListAsync(ct)).ToLookup(l => l.GroupId);
    }

    private static async Task<ILookup<long, Pupil>> PupilsAsync(
        IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var visible = db.Pupils.VisibleTo(db, viewer).InNameOrder();
        return (await (
            from pupil in visible
            from teaching in db.TeachingGroups.Where(g => ids.Contains(g.Id) && g.ClassId == pupil.ClassId)
            where teaching.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == pupil.Id && s.Name == teaching.Subgroup)
            select new { GroupId = teaching.Id, Pupil = pupil, pupil.Person }).ToListAsync(ct))
            .ToLookup(r => r.GroupId, r => WithPerson(r.Pupil, r.Person));
    }

    private static Pupil WithPerson(Pupil pupil, Person person)
    {
        pupil.Person = person;
        return pupil;
    }

    private static JournalPage Page(TeachingGroup group, GradingPeriod period, List<Lesson> lessons, IEnumerable<Pupil> pupils) => new()
    {
        Group = group,
        Period = period,
        Lessons = lessons,
        Rows = [.. pupils.Select(p => new JournalRow
        {
            Pupil = p,
            Group = group,
            PeriodId = period.Id,
            Cells = [.. lessons.Select(l => new JournalCell { Lesson = l, PupilId = p.Id, Group = group })],
        })],
    };
}
