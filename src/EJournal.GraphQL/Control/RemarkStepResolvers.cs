using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<RemarkStep>]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class RemarkStepResolvers
{
    /// <summary>Whose step it is (кто).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<RemarkStep> steps, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(steps, s => s.AuthorPersonId, ct)).Select(p => p.Name)];
}
