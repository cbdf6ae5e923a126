using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Rights;

[ObjectType<RightChange>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Administrator | Relation.Auditor)]
[Scopes(Scope.SchoolRead)]
public static class RightChangeResolvers
{
    /// <summary>Who entered it (кто внёс).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<RightChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(changes, c => c.PersonId, ct)).Select(p => p.Name)];
}
