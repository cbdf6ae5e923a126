using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Messages;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

[ObjectType<InternalMessage>]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public static class InternalMessageResolvers
{
    /// <summary>Who wrote it (автор).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Author(
        [Parent] IReadOnlyList<InternalMessage> messages, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: who takes part knows who writes, though he may not know the family otherwise.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(messages, m => m.AuthorId, ct)).Select(p => p.Name)];
}
