using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

[ObjectType<PersonChange>]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class PersonChangeResolvers
{
    /// <summary>Who entered it (автор записи).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<PersonChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(changes, c => c.AuthorPersonId, ct)).Select(p => p.Name)];
}
