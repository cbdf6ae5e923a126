using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

[MutationType]
public static class SignInMutations
{
    private static readonly Refusal Unknown = new(RefusalCode.NotFound, "Такого входа нет.") { Field = "id" };

    /// <summary>Ends one of your sign-ins at once (завершить вход); without an id all but this one.</summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<EndSignInPayload> EndSignIn(
        [ID("SignIn")][GraphQLDescription("Which one (идентификатор); none for all others.")] string? id,
        JournalWrites writes, Viewer viewer, CancellationToken ct)
    {
        var one = Guid.TryParseExact(id, "N", out var family) ? family : (Guid?)null;
        if (id is not null && one is null)
            return new EndSignInPayload { Errors = Errors.Of<long>(Unknown) };
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "endSignIn", idempotencyKey: null, new { id }),
            async (write, token) => await write.EndSignInsAsync(one, viewer.Session ?? default, token) ? viewer.AccountId!.Value : Unknown,
            ct);
        return new EndSignInPayload { Errors = Errors.Of(done) };
    }
}
