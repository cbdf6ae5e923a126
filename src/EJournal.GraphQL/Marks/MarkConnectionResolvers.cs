using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<MarkConnection>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class MarkConnectionResolvers
{
    /// <summary>How many marks there are on all pages (всего отметок); counted only when asked for.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> TotalCount(
        [Parent] IReadOnlyList<MarkConnection> connections, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Connections of one level come from one field, so they differ in the pupil only.
        var pupilIds = connections.Ids(c => c.Filter.Pupil.Id);
        var counts = await connections[0].Filter.Apply(db, viewer).Where(m => pupilIds.Contains(m.Mark.PupilId))
            .GroupBy(m => m.Mark.PupilId).Select(g => new { PupilId = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.PupilId, g => g.Count, ct);
        return [.. connections.Select(c => counts.GetValueOrDefault(c.Filter.Pupil.Id))];
    }
}
