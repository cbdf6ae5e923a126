using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Rights;

[MutationType]
public static class RightMutations
{
    /// <summary>
    /// Gives a right to a role or takes it away (изменение прав роли); for the administrator, his assistant and the director,
    /// each about rights that he has. It acts at the next request.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<AdjustRightPayload> AdjustRight(
        [GraphQLDescription("The decision (решение).")] AdjustRightInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "adjustRight", input.IdempotencyKey, input),
            (write, token) => write.AdjustRightAsync(input.Role, input.Right, input.Granted, input.Basis, token),
            ct);
        if (!done.Allowed)
            return new AdjustRightPayload { Errors = Errors.Of(done) };
        var adjusted = await db.RightsAdjustedAsync(viewer.SchoolId, ct);
        var keepers = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.PeopleDataMaintainers;
        return new AdjustRightPayload { RoleRight = new(input.Role, input.Right, RightRules.Has(input.Role, input.Right, adjusted, keepers)) };
    }
}
