using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

/// <summary>What lessons gave: marks, and lessons missed. Every field is one statement, however many pupils and subjects.</summary>
[ObjectType<ExamSheetSubject>]
[Readers(Relation.PupilOverview)]
public static class ExamSheetMarks
{
    /// <summary>The marks of the period, by the dates of their lessons (отметки).</summary>
    [BatchResolver]
    [ListSize(400, Usual = 20)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Mark>>> Marks(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var byGroup = (await RowsOf(lines, db, viewer).ToListAsync(ct)).ToLookup(r => (r.Mark.PupilId, r.GroupId));
        return [.. lines.Select(l => l.Of(byGroup).OrderBy(r => r.Date).ThenBy(r => r.Mark.Id).Select(r => r.Mark).ToList())];
    }

    /// <summary>The weighted mean of the period's marks (средний балл), two decimals; null without marks that count.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<double?>> Average(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var byGroup = (await RowsOf(lines, db, viewer).Select(r => new { r.GroupId, r.Mark.PupilId, r.Mark.NumericValue, r.Mark.Weight }).ToListAsync(ct))
            .ToLookup(r => (r.PupilId, r.GroupId));
        return [.. lines.Select(l => Domain.Marks.Average.Of(l.Of(byGroup).Select(r => (r.NumericValue, r.Weight))))];
    }

    /// <summary>How many lessons of the subject the pupil missed in the period (пропущено уроков).</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static async Task<IReadOnlyList<int>> LessonsMissed(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        Count(lines, await AbsencesOf(lines, db, viewer).ToListAsync(ct));

    /// <summary>How many of them for illness or another valid reason (из них по болезни и уважительной причине).</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static async Task<IReadOnlyList<int>> LessonsMissedWithReason(
        [Parent] IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer, CancellationToken ct) => Count(lines, await (
        from absence in AbsencesOf(lines, db, viewer)
        join reason in db.AbsenceReasons on absence.ReasonId equals reason.Id
        where reason.Kind == AbsenceKind.Excused || reason.Kind == AbsenceKind.Illness || reason.Kind == AbsenceKind.Exempt
        select absence).ToListAsync(ct));

    private static List<int> Count(IReadOnlyList<ExamSheetSubject> lines, List<Missed> absences)
    {
        var byGroup = absences.ToLookup(a => (a.PupilId, a.GroupId));
        return [.. lines.Select(l => l.Of(byGroup).Count)];
    }

    private static IQueryable<MarkRow> RowsOf(IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer)
    {
        var (pupils, groups, period) = (lines.Ids(l => l.Pupil.Id), ExamSheetSubject.GroupsOf(lines), lines[0].Period);
        var (first, last) = (period.From, period.To);
        return from mark in db.Marks.VisibleTo(db, viewer).InForce()
               join lesson in db.Lessons on mark.LessonId equals lesson.Id
               where pupils.Contains(mark.PupilId) && groups.Contains(lesson.GroupId) && first <= lesson.Date && lesson.Date <= last
               select new MarkRow { Mark = mark, GroupId = lesson.GroupId, Date = lesson.Date };
    }

    private static IQueryable<Missed> AbsencesOf(IReadOnlyList<ExamSheetSubject> lines, JournalDb db, Viewer viewer)
    {
        var (pupils, groups, period) = (lines.Ids(l => l.Pupil.Id), ExamSheetSubject.GroupsOf(lines), lines[0].Period);
        var (first, last) = (period.From, period.To);
        return from absence in db.Attendance.VisibleTo(db, viewer)
               join lesson in db.Lessons on absence.LessonId equals lesson.Id
               where absence.Status == AttendanceStatus.Absent
                   && pupils.Contains(absence.PupilId) && groups.Contains(lesson.GroupId) && first <= lesson.Date && lesson.Date <= last
               select new Missed { PupilId = absence.PupilId, GroupId = lesson.GroupId, ReasonId = absence.ReasonId };
    }

    private sealed class MarkRow
    {
        public required Mark Mark { get; init; }
        public required long GroupId { get; init; }
        public required DateOnly Date { get; init; }
    }

    private sealed class Missed
    {
        public required long PupilId { get; init; }
        public required long GroupId { get; init; }
        public required long? ReasonId { get; init; }
    }
}
