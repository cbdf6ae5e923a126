using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Progress;

[ObjectType<SubjectProgress>]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Marks)]
public static class SubjectProgressResolvers
{
    /// <summary>The subject (предмет).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Subject>> Subject(
        [Parent] IReadOnlyList<SubjectProgress> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Subjects.VisibleTo(db, viewer).ExactlyOneEachAsync(lines, l => l.SubjectId, ct);

    /// <summary>The group in which the pupil is taught the subject, or was last (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<SubjectProgress> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the marks may know of which group they are, also after the pupil moved to another.
        db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(lines, l => l.GroupId, ct);

    /// <summary>The final marks of the period in the subject (итоговые отметки): one as a rule, of a pupil who changed groups perhaps more.</summary>
    [BatchResolver]
    [ListSize(5, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMark>>> FinalMarks(
        [Parent] IReadOnlyList<SubjectProgress> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, periods) = (lines.Ids(l => l.Pupil.Id), lines.Ids(l => l.Period.Id));
        var marks = (await (
            from mark in db.FinalMarks.VisibleTo(db, viewer)
            where pupils.Contains(mark.PupilId) && periods.Contains(mark.PeriodId)
            join teaching in db.TeachingGroups on mark.GroupId equals teaching.Id
            orderby mark.Id
            select new { teaching.SubjectId, Mark = mark }).ToListAsync(ct))
            .ToLookup(m => (m.Mark.PupilId, m.Mark.PeriodId, m.SubjectId), m => m.Mark);
        return [.. lines.Select(l => marks[(l.Pupil.Id, l.Period.Id, l.SubjectId)].ToList())];
    }

    /// <summary>Which marks lead to a final mark (что нужно для отметки), by the rule of the forecast: several ways, the shortest first.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<MarksNeeded>> NeededFor(
        [Parent] IReadOnlyList<SubjectProgress> lines,
        [GraphQLDescription("The final mark wished for, such as 5 (желаемая отметка).")] int target,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var kinds = await db.WorkKinds.VisibleTo(db, viewer).OrderBy(k => k.Name).ThenBy(k => k.Id).ToListAsync(ct);
        return [.. lines.Select(l => MarksNeeded.Of(l.Standing, target, kinds))];
    }

    /// <summary>What average and forecast would be with marks that are not there (что будет, если). Nothing is recorded.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<Projection>> Projection(
        [Parent] IReadOnlyList<SubjectProgress> lines,
        [GraphQLDescription("The marks, at most 20 (предполагаемые отметки).")] IReadOnlyList<HypotheticalMarkInput> hypothetical,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var marks = await HypotheticalMarks.ReadAsync(hypothetical, db, viewer, ct);
        return [.. lines.Select(l => Progress.Projection.Of(l.Standing, marks.On(l.Standing.Rule.Scale)))];
    }

    /// <summary>Lessons of the subject that the pupil missed in the period (пропуски по предмету).</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static async Task<IReadOnlyList<AttendanceFigures>> Attendance(
        [Parent] IReadOnlyList<SubjectProgress> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var lessons = await PresenceLoading.LoadAsync(lines.Ids(l => l.Pupil.Id), lines.Min(l => l.Period.From), lines.Max(l => l.Period.To), db, viewer, ct);
        return [.. lines.Select(l => AttendanceFigures.Of([.. lessons[l.Pupil.Id].Where(p => p.SubjectId == l.SubjectId && l.Period.Contains(p.Date))]))];
    }
}
