using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>
/// Remembers devices by a random token that only the device keeps. The token opens nothing: it says that failures of others do not
/// count here.
/// </summary>
public sealed class KnownDevices(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    private const int MostPerAccount = 20;

    /// <summary>True when the account with this login was signed in to on the device.</summary>
    public async Task<bool> KnowsAsync(string? normalizedLogin, string? token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token) || normalizedLogin is null)
            return false;
        var hash = Secret.HashOf(token);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from device in db.KnownDevices
            join account in db.Users on device.AccountId equals account.Id
            where device.Hash == hash && account.NormalizedUserName == normalizedLogin
            select device.Id).AnyAsync(cancellationToken);
    }

    /// <summary>After a sign-in: the token for the device to keep, the one it has if that is the account's.</summary>
    public async Task<string> RememberAsync(long accountId, string? token, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        if (!string.IsNullOrEmpty(token))
        {
            var hash = Secret.HashOf(token);
            if (await db.KnownDevices.Where(d => d.AccountId == accountId && d.Hash == hash)
                    .ExecuteUpdateAsync(set => set.SetProperty(d => d.UsedAt, now), cancellationToken) == 1)
                return token;
        }

        var made = Secret.New();
        var surplus = await db.KnownDevices.Where(d => d.AccountId == accountId)
            .OrderByDescending(d => d.UsedAt).ThenByDescending(d => d.Id).Skip(MostPerAccount - 1).Select(d => d.Id).ToListAsync(cancellationToken);
        await db.KnownDevices.Where(d => surplus.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken);
        db.KnownDevices.Add(new KnownDevice { AccountId = accountId, Hash = Secret.HashOf(made), CreatedAt = now, UsedAt = now });
        await db.SaveChangesAsync(cancellationToken);
        return made;
    }
}
