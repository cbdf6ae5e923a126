using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

[MutationType]
public static class LinkedProviderMutations
{
    /// <summary>
    /// Takes an outside system's right to open your account away (отвязать внешнюю систему входа), and ends all sign-ins but this
    /// one. Refused where it is your only way in.
    /// </summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<UnlinkProviderPayload> UnlinkProvider(
        [GraphQLDescription("Its name (код системы).")] string name, JournalWrites writes, Providers providers, Viewer viewer, CancellationToken ct)
    {
        var configured = providers.All.Select(p => p.Name).ToList();
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "unlinkProvider", idempotencyKey: null, new { name }), (write, token) => write.UnlinkAsync(name, configured, token), ct);
        return new UnlinkProviderPayload { Errors = Errors.Of(done) };
    }
}
