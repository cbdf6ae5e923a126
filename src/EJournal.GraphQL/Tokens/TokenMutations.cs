using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

[MutationType]
public static class TokenMutations
{
    private static readonly Refusal Unknown = new(RefusalCode.NotFound, "Такого токена нет.") { Field = "id" };

    /// <summary>
    /// Makes a token with which an application asks in your name (создать токен приложения): never more than you may, and of
    /// that only what its scopes open. Its secret is shown this once.
    /// </summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<CreateTokenPayload> CreateToken(
        [GraphQLDescription("The token (токен).")] CreateTokenInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var request = new TokenRequest(input.Application, input.Scopes, input.ChildIds, input.Days ?? TokenRules.UsualDays);
        string? secret = null;
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "createToken", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var decision = await write.CreateTokenAsync(request, token);
                if (!decision.TryGet(out var made))
                    return Decision.Refuse<long>(decision.Refusals);
                secret = made.Secret;
                return made.Id;
            },
            ct);
        return done.Allowed
            ? new CreateTokenPayload { Token = await db.AppTokens.VisibleTo(viewer).FindAsync(done.Value, ct), Secret = secret }
            : new CreateTokenPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Ends a token at once (отозвать токен): your own, or as administrator one of the school's.</summary>
    [Readers(Relation.Member)]
    [NoToken]
    public static async Task<RevokeTokenPayload> RevokeToken(
        [ID("Token")][GraphQLDescription("Which one (идентификатор).")] long id,
        JournalWrites writes, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "revokeToken", idempotencyKey: null, new { id }),
            async (write, token) => await write.RevokeTokenAsync(id, token) is { } revoked ? revoked : Unknown,
            ct);
        return new RevokeTokenPayload { Errors = Errors.Of(done) };
    }
}
