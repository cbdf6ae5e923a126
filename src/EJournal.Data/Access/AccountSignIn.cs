using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Checks a login and password (ACC-01). Unknown login, wrong password and blocked account cannot be told apart, nor timed apart.</summary>
public sealed class AccountSignIn(
    JournalDb db, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, StandInHash standIn, SignInThrottle throttle, KnownDevices devices)
{
    /// <summary>Checks the password if there were not too many wrong ones before, and counts a wrong one.</summary>
    public async Task<SignInResult> CheckAsync(string login, string password, SignInSource source, CancellationToken cancellationToken)
    {
        var name = Normalize(login) ?? "";
        var own = source.Session?.ToString() ?? (await devices.KnowsAsync(name, source.DeviceToken, cancellationToken) ? source.DeviceToken : null);
        var attempt = await throttle.BeginAsync(name, source, own, cancellationToken);
        if (!attempt.Allowed)
            return SignInResult.TooMany(attempt.Wait);
        if (await VerifyAsync(login, password, cancellationToken) is not { } accountId)
            return SignInResult.Refused;
        await throttle.ForgiveAsync(attempt, cancellationToken);
        return new(accountId, null);
    }

    /// <summary>The account's id; null for every reason not to let in.</summary>
    public async Task<long?> VerifyAsync(string login, string password, CancellationToken cancellationToken)
    {
        if (PasswordLimits.TooLong(password))
            return null;

        var name = Normalize(login);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => name != null && a.NormalizedUserName == name, cancellationToken);
        var stored = account?.PasswordHash;
        var result = hasher.VerifyHashedPassword(account ?? new Account(), stored ?? standIn.Value, password);
        if (account is null || stored is null || account.BlockedAt is not null || result == PasswordVerificationResult.Failed)
            return null;

        if (result == PasswordVerificationResult.SuccessRehashNeeded)
            await StrengthenAsync(account, stored, password, cancellationToken);
        return account.Id;
    }

    /// <summary>Null for text that is not Unicode, and for U+0000, which PostgreSQL does not take: no account has such a login.</summary>
    private string? Normalize(string login)
    {
        if (login.Contains('\0', StringComparison.Ordinal))
            return null;
        try
        {
            return normalizer.NormalizeName(login.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The stored hash is older than today's settings; only now is the password at hand. A change meanwhile wins.</summary>
    private async Task StrengthenAsync(Account account, string stored, string password, CancellationToken cancellationToken)
    {
        var stronger = hasher.HashPassword(account, password);
        await db.Users.Where(a => a.Id == account.Id && a.PasswordHash == stored)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, stronger), cancellationToken);
    }
}
