using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Checks of the journal (COR-06).</summary>
[MutationType]
public static class JournalCheckMutations
{
    /// <summary>Records a check of the journal (запись о проверке журнала): for whoever the regulation names, S-22.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.None)]
    public static async Task<JournalCheckPayload> RecordJournalCheck(
        [GraphQLDescription("The check (проверка).")] RecordJournalCheckInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordJournalCheck", input.IdempotencyKey, input), (write, token) => JournalChecking.RunAsync(write, input, token), ct);
        return done.TryGet(out var id)
            ? new JournalCheckPayload { JournalCheck = await db.JournalChecks.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new JournalCheckPayload { Errors = Errors.Of(done) };
    }
}
