using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Marks;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Lessons;

/// <summary>A pupil at a lesson: a line of the diary, a cell of the journal.</summary>
internal readonly record struct PupilLesson(long PupilId, long LessonId)
{
    /// <summary>The marks of each cell, in one statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Mark>>> MarksAsync(
        IReadOnlyList<PupilLesson> cells, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, lessons) = Keys(cells);
        var marks = await db.Marks.VisibleTo(db, viewer).InForce()
            .Where(m => pupils.Contains(m.PupilId) && lessons.Contains(m.LessonId)).OrderBy(m => m.Id).ToListAsync(ct);
        var byCell = marks.ToLookup(m => new PupilLesson(m.PupilId, m.LessonId));
        return [.. cells.Select(c => byCell[c].ToList())];
    }

    /// <summary>What was recorded of the presence in each cell, in one statement; null for nothing.</summary>
    public static async Task<IReadOnlyList<AttendanceEntry?>> AttendanceAsync(
        IReadOnlyList<PupilLesson> cells, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, lessons) = Keys(cells);
        var byCell = await db.Attendance.VisibleTo(db, viewer)
            .Where(a => pupils.Contains(a.PupilId) && lessons.Contains(a.LessonId))
            .ToDictionaryAsync(a => new PupilLesson(a.PupilId, a.LessonId), ct);
        return [.. cells.Select(c => byCell.GetValueOrDefault(c))];
    }

    private static (List<long> Pupils, List<long> Lessons) Keys(IReadOnlyList<PupilLesson> cells) =>
        ([.. cells.Select(c => c.PupilId).Distinct()], [.. cells.Select(c => c.LessonId).Distinct()]);
}
