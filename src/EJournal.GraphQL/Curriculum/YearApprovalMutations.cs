using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

[MutationType]
public static class YearApprovalMutations
{
    /// <summary>Records that curriculum, load, schedule or tariffication of a school year was approved (утверждение к началу учебного года); for the director.</summary>
    [Readers(Relation.Leadership)]
    [NoToken]
    public static async Task<YearApprovalPayload> ApproveForYear(
        [GraphQLDescription("What, when, by which order (утверждение).")] ApproveForYearInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "approveForYear", input.IdempotencyKey, input),
            (write, token) => write.ApproveAsync(input.Year, input.Matter, input.ApprovedOn, input.Order.ToOrder(), token),
            ct);
        return done.TryGet(out var id)
            ? new YearApprovalPayload { Approval = await db.YearApprovals.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new YearApprovalPayload { Errors = Errors.Of(done) };
    }
}
