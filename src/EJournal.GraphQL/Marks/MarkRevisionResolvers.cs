using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Marks;

[ObjectType<MarkRevision>]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class MarkRevisionResolvers
{
    /// <summary>Who entered it (кто внёс).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<MarkRevision> revisions, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        // Whoever may read the mark may know who wrote it; a name and no more of the person.
        var ids = revisions.Ids(r => r.AuthorPersonId);
        var names = await db.People.Where(p => p.SchoolId == viewer.SchoolId && ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. revisions.Select(r => names[r.AuthorPersonId])];
    }
}
