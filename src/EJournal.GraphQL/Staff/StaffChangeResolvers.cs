using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

[ObjectType<StaffChange>(IgnoreProperties = true)]
[Readers(StaffReaders.Card)]
[Scopes(Scope.PeopleRead)]
public static class StaffChangeResolvers
{
    /// <summary>Who entered it (кто внёс).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<StaffChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names its author also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(changes, c => c.AuthorId, ct)).Select(p => p.Name)];
}
