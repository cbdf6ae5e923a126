using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// Hands the result of a sign-in at a provider to the front-end that began it. What travels through the browser's address is a
/// one-time code; without the verifier, which never left the front-end, it is worth nothing.
/// </summary>
public sealed class ProviderSignIns(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    /// <summary>The code to put into the address of the front-end.</summary>
    public async Task<string> KeepAsync(ProviderSubject subject, byte[] challenge, CancellationToken cancellationToken)
    {
        var (code, now) = (Secret.New(), time.GetUtcNow().UtcDateTime);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.ProviderSignIns.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        db.ProviderSignIns.Add(new ProviderSignIn
        {
            Hash = Secret.HashOf(code),
            Challenge = challenge,
            Provider = subject.Provider,
            SubjectKey = subject.Key,
            ExpiresAt = now + Lifetime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return code;
    }

    /// <summary>Whom the code stands for; null where it is unknown, used, expired, or the verifier is another's. Used up in any case.</summary>
    public async Task<ProviderSubject?> TakeAsync(string code, string verifier, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(code);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = await db.ProviderSignIns.SingleOrDefaultAsync(s => s.Hash == hash, cancellationToken);
        // One statement: of two who bring the code at once only one deletes it.
        if (kept is null || await db.ProviderSignIns.Where(s => s.Id == kept.Id).ExecuteDeleteAsync(cancellationToken) != 1)
            return null;
        return kept.ExpiresAt > time.GetUtcNow().UtcDateTime && CryptographicOperations.FixedTimeEquals(kept.Challenge, Secret.HashOf(verifier))
            ? new(kept.Provider, kept.SubjectKey)
            : null;
    }
}
