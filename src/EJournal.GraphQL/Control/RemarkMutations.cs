using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

/// <summary>Remarks to teachers about the journal (COR-07).</summary>
[MutationType]
public static class RemarkMutations
{
    /// <summary>Makes a remark to a teacher (замечание), with a term: for leadership.</summary>
    [Readers(Relation.Leadership)]
    [Scopes(Scope.None)]
    public static async Task<RemarkPayload> MakeRemark(
        [GraphQLDescription("The remark (замечание).")] MakeRemarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "makeRemark", input.IdempotencyKey, input), (write, token) => RemarkWriting.MakeAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Reports that a remark is mended (исправление замечания), and signs the return slip: for the teacher it was made to.</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<RemarkPayload> ReportRemarkMended(
        [GraphQLDescription("The remark, and what was done (исправление).")] ReportRemarkMendedInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "reportRemarkMended", input.IdempotencyKey, input), (write, token) => RemarkWriting.ReportAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Accepts what was mended, sends it back, or withdraws the remark (решение по замечанию): for leadership.</summary>
    [Readers(Relation.Leadership)]
    [Scopes(Scope.None)]
    public static async Task<RemarkPayload> DecideRemark(
        [GraphQLDescription("The decision (решение).")] DecideRemarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(WriteRequest.By(viewer, "decideRemark", input.IdempotencyKey, input), (write, token) => RemarkWriting.DecideAsync(write, input, token), ct),
            db, viewer, ct);

    private static async Task<RemarkPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new RemarkPayload { Remark = await db.Remarks.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new RemarkPayload { Errors = Errors.Of(done) };
}
