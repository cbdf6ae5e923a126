using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

[ObjectType<JournalCell>]
[Readers(JournalReaders.Whole)]
[Scopes(Scope.JournalRead)]
public static class JournalCellResolvers
{
    /// <summary>The pupil's marks for this lesson (отметки).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<Mark>>> Marks(
        [Parent] IReadOnlyList<JournalCell> cells, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        ahead.Of<IReadOnlyList<Mark>>(cells, nameof(Marks)) ?? await PupilLesson.MarksAsync(Keys(cells), db, viewer, ct);

    /// <summary>Whether the pupil was there (посещаемость); null when nothing was recorded, which means present.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<AttendanceEntry?>> Attendance(
        [Parent] IReadOnlyList<JournalCell> cells, ReadAhead ahead, JournalDb db, Viewer viewer, CancellationToken ct) =>
        ahead.Of<AttendanceEntry?>(cells, nameof(Attendance)) ?? await PupilLesson.AttendanceAsync(Keys(cells), db, viewer, ct);

    private static PupilLesson[] Keys(IReadOnlyList<JournalCell> cells) => [.. cells.Select(c => c.Key)];
}
