using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[ObjectType<DiaryLesson>]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public static class DiaryLessonResolvers
{
    /// <summary>The pupil's marks for this lesson (отметки).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Mark>>> Marks(
        [Parent] IReadOnlyList<DiaryLesson> lines, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        ahead.Of<IReadOnlyList<Mark>>(lines, nameof(Marks)) ?? await PupilLesson.MarksAsync(Cells(lines), db, viewer, ct);

    /// <summary>Whether the pupil was there (посещаемость); null when nothing was recorded, which means present.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static async Task<IReadOnlyList<AttendanceEntry?>> Attendance(
        [Parent] IReadOnlyList<DiaryLesson> lines, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        ahead.Of<AttendanceEntry?>(lines, nameof(Attendance)) ?? await PupilLesson.AttendanceAsync(Cells(lines), db, viewer, ct);

    private static PupilLesson[] Cells(IReadOnlyList<DiaryLesson> lines) => [.. lines.Select(l => new PupilLesson(l.Pupil.Id, l.Lesson.Id))];
}
