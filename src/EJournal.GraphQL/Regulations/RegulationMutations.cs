using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Regulations;

[MutationType]
public static class RegulationMutations
{
    /// <summary>Records decisions of the school about its regulation (решение о регламенте); for whom the school lets, by default the administrator. Who keeps data about people (S-02) and who hands out access (S-04), only the administrator and the director decide.</summary>
    [Readers(Relation.RegulationDecider)]
    [NoToken]
    public static async Task<DecideRegulationPayload> DecideRegulation(
        [GraphQLDescription("The decisions (решения).")] DecideRegulationInput input,
        JournalWrites writes, JournalDb db, Providers providers, Viewer viewer, CancellationToken ct)
    {
        var settings = (input.Settings ?? []).Select(s => (s.Key, s.Value)).ToList();
        var decidesWaysIn = input.Preset is not null || settings.Exists(s => RegulationSettings.Find(s.Key)?.IsOf(nameof(Regulation.SignInRoute)) == true);
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "decideRegulation", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var decided = await write.DecideAsync(input.Preset, settings, input.Basis, token);
                return decided.Allowed && decidesWaysIn && !providers.Any && await write.LocksOutAsync(token) is { } locked ? locked : decided;
            },
            ct);
        return done.Allowed
            ? new DecideRegulationPayload { Regulation = await db.RegulationOfAsync(viewer.SchoolId, ct) }
            : new DecideRegulationPayload { Errors = Errors.Of(done) };
    }
}
