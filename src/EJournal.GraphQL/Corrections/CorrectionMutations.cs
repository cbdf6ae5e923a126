using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Corrections;

/// <summary>The register «Замена сведений в электронном журнале» (COR-02, COR-03).</summary>
[MutationType]
public static class CorrectionMutations
{
    /// <summary>
    /// Asks for a change in a past lesson (заявка в журнал замены сведений); for the teacher of the group and the substitute of
    /// the lesson. What is asked is checked as if it were entered, and nothing is changed yet.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<CorrectionPayload> RequestCorrection(
        [GraphQLDescription("What is to be changed and why (заявка).")] RequestCorrectionInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "requestCorrection", input.IdempotencyKey, input),
                (write, token) => CorrectionRequesting.RunAsync(write, input, token),
                ct),
            db, viewer, ct);

    /// <summary>
    /// Decides on a correction (решение по заявке): approved, all its changes are made, each with its trace; for whoever the
    /// regulation names, S-21.
    /// </summary>
    [Readers(Relation.Leadership)]
    [Scopes(Scope.None)]
    public static async Task<CorrectionPayload> DecideCorrection(
        [GraphQLDescription("The decision (решение).")] DecideCorrectionInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "decideCorrection", input.IdempotencyKey, input),
                (write, token) => CorrectionDeciding.RunAsync(write, input, token),
                ct),
            db, viewer, ct);

    private static async Task<CorrectionPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new CorrectionPayload { Correction = await db.Corrections.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new CorrectionPayload { Errors = Errors.Of(done) };
}
