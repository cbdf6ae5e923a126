using EJournal.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// The viewer for whom an application asks: the token's user as he is now, narrowed to what the token was given. Looked up
/// with each request, like the user himself.
/// </summary>
/// <param name="Viewer">The narrowed viewer.</param>
/// <param name="LastUsedAt">When its use was last noted.</param>
public sealed record AppTokenViewer(Viewer Viewer, DateTime? LastUsedAt)
{
    /// <summary>Null for a token that is unknown, expired or revoked, or whose account is blocked.</summary>
    public static Task<AppTokenViewer?> FindAsync(JournalDb db, string secret, TimeProvider time, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(secret);
        return LoadAsync(db, db.AppTokens.Where(t => t.Hash == hash), time, cancellationToken);
    }

    /// <summary>The same for a token that was found before.</summary>
    public static Task<AppTokenViewer?> FindAsync(JournalDb db, long tokenId, TimeProvider time, CancellationToken cancellationToken) =>
        LoadAsync(db, db.AppTokens.Where(t => t.Id == tokenId), time, cancellationToken);

    private static async Task<AppTokenViewer?> LoadAsync(JournalDb db, IQueryable<AppToken> tokens, TimeProvider time, CancellationToken cancellationToken)
    {
        var token = await tokens.Live(time.GetUtcNow().UtcDateTime)
            .Select(t => new
            {
                t.Id,
                t.AccountId,
                t.Application,
                t.Scopes,
                t.OnlyChosen,
                t.LastUsedAt,
                Children = db.AppTokenChildren.Where(c => c.TokenId == t.Id).Select(c => c.PupilId).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (token is null || await ViewerLoader.LoadAsync(db, token.AccountId, time, cancellationToken) is not { } user)
            return null;
        var grant = new TokenGrant(token.Id, (Scope)token.Scopes & Scope.Any, token.OnlyChosen ? token.Children.ToHashSet() : null) { Application = token.Application };
        return new AppTokenViewer(user.NarrowedTo(grant), token.LastUsedAt);
    }
}
