using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

[MutationType]
public static class RegulationMutations
{
    /// <summary>Records decisions of the school about its regulation (решение о регламенте); for whom the school lets, by default the administrator.</summary>
    [Readers(Relation.RegulationDecider)]
    [NoToken]
    public static async Task<DecideRegulationPayload> DecideRegulation(
        [GraphQLDescription("The decisions (решения).")] DecideRegulationInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var settings = (input.Settings ?? []).Select(s => (s.Key, s.Value)).ToList();
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "decideRegulation", input.IdempotencyKey, input),
            (write, token) => write.DecideAsync(input.Preset, settings, input.Basis, token),
            ct);
        return done.Allowed
            ? new DecideRegulationPayload { Regulation = await db.RegulationOfAsync(viewer.SchoolId, ct) }
            : new DecideRegulationPayload { Errors = Errors.Of(done) };
    }
}
