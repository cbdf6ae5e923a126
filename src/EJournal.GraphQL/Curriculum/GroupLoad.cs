using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<TeachingGroup>]
public static class GroupLoad
{
    /// <summary>What became of the group's load, the latest first (история нагрузки); empty for one that is as it was imported.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 2)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<LoadChange>>> LoadChanges(
        [Parent] IReadOnlyList<TeachingGroup> groups, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        return await db.LoadChanges.VisibleTo(db, viewer).Where(c => ids.Contains(c.GroupId)).OrderByDescending(c => c.Id)
            .ManyEachAsync(groups, g => g.Id, c => c.GroupId, ct);
    }
}
