using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// Refresh tokens: 32 random bytes, stored as SHA-256, each used once. A token used again was copied by someone, and nobody
/// knows by whom: its whole family ends.
/// </summary>
public sealed class RefreshTokens(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Begins a family: after a sign-in.</summary>
    public async Task<IssuedRefreshToken> IssueAsync(long accountId, SignInStart start, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var issued = Add(db, accountId, Guid.NewGuid(), start);
        await db.SaveChangesAsync(cancellationToken);
        return issued;
    }

    /// <summary>The next token of the family; null where the token is unknown, expired, revoked, used before, or its account blocked.</summary>
    public async Task<IssuedRefreshToken?> RotateAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        DateTime? now = Now;
        // One statement: of two who bring the same token only one finds it unused, the other waits for what became of it.
        var taken = await db.RefreshTokens
            .Where(t => t.Hash == hash && t.UsedAt == null && t.RevokedAt == null && t.ExpiresAt > now
                && db.Users.Any(a => a.Id == t.AccountId && a.BlockedAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancellationToken);
        var known = await db.RefreshTokens.SingleOrDefaultAsync(t => t.Hash == hash, cancellationToken);
        if (known is null)
            return null;

        IssuedRefreshToken? next = null;
        if (taken == 1)
        {
            next = Add(db, known.AccountId, known.FamilyId, new(known.Method, known.Client, known.NewDevice));
            await db.SaveChangesAsync(cancellationToken);
        }
        else if (known.UsedAt is not null)
        {
            await db.RefreshTokens.Where(t => t.FamilyId == known.FamilyId).RevokeAsync(Now, cancellationToken);
        }

        await transaction.CommitAsync(CancellationToken.None);
        return next;
    }

    /// <summary>Signs out: ends every token that descends from the same sign-in.</summary>
    public async Task RevokeFamilyAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var families = db.RefreshTokens.Where(t => t.Hash == hash).Select(t => (Guid?)t.FamilyId);
        if (await families.SingleOrDefaultAsync(cancellationToken) is { } family)
            await db.RefreshTokens.Where(t => t.FamilyId == family).RevokeAsync(Now, cancellationToken);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private IssuedRefreshToken Add(JournalDb db, long accountId, Guid familyId, SignInStart start)
    {
        var token = Secret.New();
        var row = new RefreshToken
        {
            AccountId = accountId,
            Hash = Secret.HashOf(token),
            FamilyId = familyId,
            Client = start.Client,
            Method = start.Method,
            NewDevice = start.NewDevice,
            CreatedAt = Now,
            ExpiresAt = Now + Lifetime,
        };
        db.RefreshTokens.Add(row);
        return new(token, accountId, familyId, row.ExpiresAt, row.Method);
    }
}
