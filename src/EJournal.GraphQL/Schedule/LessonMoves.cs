using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<Lesson>]
[Readers(Relation.Member)]
[Scopes(Scope.Timetable)]
public static class LessonMoves
{
    /// <summary>Where it stood by the weekly grid, when it was moved to another day or number (перенесён с); else null.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<LessonPlace?>> MovedFrom([Parent] IReadOnlyList<Lesson> lessons, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = lessons.Ids(l => l.Id);
        var moves = await db.LessonChanges.Where(c => c.SchoolId == viewer.SchoolId && ids.Contains(c.LessonId) && c.Kind == LessonChangeKind.Moved)
            .OrderBy(c => c.Id).Select(c => new { c.LessonId, c.Date, c.Number }).ToListAsync(ct);
        var first = moves.GroupBy(m => m.LessonId).ToDictionary(g => g.Key, g => g.First());
        return [.. lessons.Select(l => first.GetValueOrDefault(l.Id) is { } from && (from.Date, from.Number) != (l.Date, l.Number)
            ? new LessonPlace { Date = from.Date, Number = from.Number }
            : null)];
    }
}
