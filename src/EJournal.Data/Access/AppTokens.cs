using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Makes tokens for applications and ends them.</summary>
public static class AppTokens
{
    /// <summary>The tokens that open something now.</summary>
    public static IQueryable<AppToken> Live(this IQueryable<AppToken> tokens, DateTime now) =>
        tokens.Where(t => t.RevokedAt == null && t.ExpiresAt > now);

    /// <summary>One's own; those of the school for who administers it.</summary>
    public static IQueryable<AppToken> VisibleTo(this IQueryable<AppToken> tokens, Viewer v) =>
        new AnyOf<AppToken>()
            .When(v.IsSignedIn, t => t.AccountId == v.AccountId)
            .When(v.IsAdministrator, _ => true)
            .Filter(tokens.Where(t => t.SchoolId == v.SchoolId));

    /// <summary>The secret of the new token, and its id: the only time that it is known.</summary>
    public static async Task<Decision<(long Id, string Secret)>> CreateTokenAsync(
        this JournalWrite write, TokenRequest request, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var live = await db.AppTokens.Where(t => t.AccountId == viewer.AccountId).Live(write.Now).CountAsync(cancellationToken);
        if (TokenRules.Check(viewer, request, live) is { } refused)
            return refused;

        var secret = AppTokenSecret.New();
        var token = new AppToken
        {
            SchoolId = viewer.SchoolId,
            AccountId = viewer.AccountId!.Value,
            Application = request.Application.Trim(),
            Hash = Secret.HashOf(secret),
            Scopes = (long)TokenRules.ScopesOf(request),
            OnlyChosen = request.ChildIds is not null,
            CreatedAt = write.Now,
            ExpiresAt = write.Now.AddDays(request.Days),
        };
        db.AppTokens.Add(token);
        await write.SaveAsync(cancellationToken);
        db.AppTokenChildren.AddRange((request.ChildIds ?? []).Distinct().Select(id => new AppTokenChild { TokenId = token.Id, PupilId = id }));
        write.Audit("token.create", $"Token:{token.Id}", new { scopes = request.Scopes, children = request.ChildIds, expires = token.ExpiresAt });
        return (token.Id, secret);
    }

    /// <summary>Ends a token that the viewer sees; null where there is none. Ending it again changes nothing.</summary>
    public static async Task<long?> RevokeTokenAsync(this JournalWrite write, long id, CancellationToken cancellationToken)
    {
        if (await write.Db.AppTokens.VisibleTo(write.Viewer).SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } token)
            return null;
        token.RevokedAt ??= write.Now;
        write.Audit("token.revoke", $"Token:{id}");
        return id;
    }

    /// <summary>Ends all tokens of an account: whoever sets a new password may do so because somebody else got in.</summary>
    internal static Task EndAllAsync(this IQueryable<AppToken> tokens, long accountId, DateTime now, CancellationToken cancellationToken)
    {
        DateTime? at = now;
        return tokens.Where(t => t.AccountId == accountId && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, at), cancellationToken);
    }
}
