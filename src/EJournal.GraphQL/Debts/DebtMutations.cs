using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Debts;

/// <summary>Points in the journal (DIA-02); the mark that is set for one closes it.</summary>
[MutationType]
public static class DebtMutations
{
    /// <summary>Notes that a pupil owes a work of a lesson (точка); for the teacher of the group and the substitute of the lesson.</summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<DebtPayload> SetDebt(
        [GraphQLDescription("The debt (задолженность).")] SetDebtInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "setDebt", input.IdempotencyKey, input), (write, token) => DebtKeeping.SetAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Takes a debt back without a mark (отмена точки); for the teacher of the group and the substitute of the lesson.</summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<DebtPayload> CancelDebt(
        [GraphQLDescription("The debt and the reason (задолженность и причина).")] CancelDebtInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "cancelDebt", input.IdempotencyKey, input), (write, token) => DebtKeeping.CancelAsync(write, input, token), ct),
            db, viewer, ct);

    private static async Task<DebtPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new DebtPayload { Debt = await db.Debts.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new DebtPayload { Errors = Errors.Of(done) };
}
