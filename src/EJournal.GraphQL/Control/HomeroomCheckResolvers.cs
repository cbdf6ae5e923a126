using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<HomeroomCheck>]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class HomeroomCheckResolvers
{
    /// <summary>Who checked (кто проверил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<HomeroomCheck> checks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(checks, c => c.AuthorPersonId, ct)).Select(p => p.Name)];
}
