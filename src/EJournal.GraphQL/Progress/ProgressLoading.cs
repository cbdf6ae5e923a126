using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Progress;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

/// <summary>Reads how pupils stand in their subjects: five statements, however many pupils. For those who see them whole.</summary>
internal static class ProgressLoading
{
    public static async Task<IReadOnlyList<IReadOnlyList<SubjectProgress>>> LoadAsync(
        IReadOnlyList<Pupil> pupils, long? periodId, long? subjectId, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var periods = await PupilPeriods.LoadAsync(pupils, periodId, db, viewer, time, ct);
        if (periods.Count == 0)
            return [.. pupils.Select(_ => (IReadOnlyList<SubjectProgress>)[])];
        var asked = new Asked([.. periods.Keys], periods.Values.Min(p => p.From), periods.Values.Max(p => p.To), subjectId);
        var taught = (await TaughtAsync(asked, db, viewer, ct)).ToLookup(t => t.PupilId);
        var marks = (await MarksAsync(asked, db, viewer, ct)).ToLookup(m => m.Mark.PupilId);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        return [.. pupils.Select(p => periods.TryGetValue(p.Id, out var period) ? Of(p, period, taught[p.Id], marks[p.Id], regulation) : [])];
    }

    private static IReadOnlyList<SubjectProgress> Of(
        Pupil pupil, GradingPeriod period, IEnumerable<Taught> taught, IEnumerable<Dated> marks, Regulation regulation)
    {
        var bySubject = marks.Where(m => period.Contains(m.Date)).ToLookup(m => m.In.Group.SubjectId);
        // Marks tell of a group as well: of one that he was never in, by an order with an earlier date.
        var places = taught.Where(t => t.From <= period.To && period.From < t.Until).Concat(bySubject.SelectMany(m => m).Select(m => m.In))
            .Where(t => period.IsFor(t.GradeLevel)).GroupBy(t => t.Group.SubjectId);
        return [.. places.OrderBy(of => of.First().SubjectName, StringComparer.Ordinal).ThenBy(of => of.Key)
            .Select(of => Line(pupil, period, of.MaxBy(t => t.From)!, [.. bySubject[of.Key]], regulation))];
    }

    private static SubjectProgress Line(Pupil pupil, GradingPeriod period, Taught last, List<Dated> marks, Regulation regulation) => new()
    {
        Pupil = pupil,
        Period = period,
        SubjectId = last.Group.SubjectId,
        GroupId = last.Group.Id,
        Marks = marks.ConvertAll(m => m.Mark),
        Dates = marks.ConvertAll(m => m.Date),
        MinimumMarks = period.IsWhole ? 0 : regulation.MinMarksPerPeriod.For(last.Group.WeeklyHours),
        Standing = new Standing(
            [.. marks.Select(m => new CountedMark(m.Mark.Value, m.Mark.NumericValue, m.Mark.Weight))], ForecastRule.Of(regulation, last.GradeLevel)),
    };

    private static async Task<List<Taught>> TaughtAsync(Asked asked, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, first, last, subject) = asked;
        return await (
            from member in db.ClassMemberships
            where pupils.Contains(member.PupilId) && member.From <= last && first < member.Until
            join schoolClass in db.Classes on member.ClassId equals schoolClass.Id
            join teaching in db.TeachingGroups on schoolClass.Id equals teaching.ClassId
            where teaching.SchoolId == viewer.SchoolId && (subject == null || teaching.SubjectId == subject)
                && (teaching.Subgroup == "" || db.PupilSubgroups.Any(s =>
                    s.PupilId == member.PupilId && s.Name == teaching.Subgroup && s.From <= last && first < s.Until))
            join known in db.Subjects on teaching.SubjectId equals known.Id
            orderby teaching.Id
            select new Taught(member.PupilId, teaching, known.Name, schoolClass.GradeLevel, member.From, member.Until)).ToListAsync(ct);
    }

    private static async Task<List<Dated>> MarksAsync(Asked asked, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, first, last, subject) = asked;
        return await (
            from mark in db.Marks.VisibleTo(db, viewer).InForce()
            where pupils.Contains(mark.PupilId)
            join lesson in db.Lessons on mark.LessonId equals lesson.Id
            where first <= lesson.Date && lesson.Date <= last
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            where subject == null || teaching.SubjectId == subject
            join schoolClass in db.Classes on teaching.ClassId equals schoolClass.Id
            join known in db.Subjects on teaching.SubjectId equals known.Id
            orderby lesson.Date, lesson.Number, mark.Id
            select new Dated(mark, lesson.Date, new Taught(mark.PupilId, teaching, known.Name, schoolClass.GradeLevel, DateOnly.MinValue, DateOnly.MinValue)))
            .ToListAsync(ct);
    }

    private sealed record Asked(List<long> Pupils, DateOnly First, DateOnly Last, long? SubjectId);

    /// <summary>A group that a pupil was in, and from when to when he was in its class.</summary>
    private sealed record Taught(long PupilId, TeachingGroup Group, string SubjectName, int GradeLevel, DateOnly From, DateOnly Until);

    private sealed record Dated(Mark Mark, DateOnly Date, Taught In);
}
