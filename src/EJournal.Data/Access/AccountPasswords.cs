using EJournal.Data.Schedule;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Sets passwords: on the authority of whoever runs the server, or of the owner who gave the current one.</summary>
public sealed class AccountPasswords(UserManager<Account> accounts, JournalDb db, TimeProvider time)
{
    /// <summary>What the account is signed in to with.</summary>
    public Task<string?> LoginOfAsync(long accountId, CancellationToken cancellationToken) =>
        db.Users.Where(a => a.Id == accountId).Select(a => a.UserName).SingleOrDefaultAsync(cancellationToken);

    /// <summary>
    /// Null where there is no such login; otherwise whether the password was accepted. Every earlier sign-in ends, but the one
    /// to <paramref name="keep"/>, and every token of an application, address of a calendar and open invitation; no device is
    /// known any more. Links to providers stay: the owner is signed in and sees them.
    /// </summary>
    public async Task<IdentityResult?> SetAsync(string login, string password, Guid? keep = null)
    {
        if (await accounts.FindByNameAsync(login.Trim()) is not { } account)
            return null;

        foreach (var validator in accounts.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(accounts, account, password);
            if (!valid.Succeeded)
                return valid;
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        var result = await accounts.UpdateSecurityStampAsync(account);
        var now = time.GetUtcNow().UtcDateTime;
        await db.RefreshTokens.Where(t => t.AccountId == account.Id && t.FamilyId != keep).RevokeAsync(now, CancellationToken.None);
        await db.AppTokens.EndAllAsync(account.Id, now, CancellationToken.None);
        await db.CalendarFeeds.RevokeAllAsync(account.Id, now, CancellationToken.None);
        await db.KnownDevices.Where(d => d.AccountId == account.Id).ExecuteDeleteAsync(CancellationToken.None);
        await db.Invitations.CloseAllAsync(account.PersonId, now, CancellationToken.None);
        return result;
    }
}
