using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Sets passwords on the authority of whoever runs the server; people change their own elsewhere.</summary>
public sealed class AccountPasswords(UserManager<Account> accounts, JournalDb db, TimeProvider time)
{
    /// <summary>Null where there is no such login; otherwise whether the password was accepted. Every earlier sign-in ends.</summary>
    public async Task<IdentityResult?> SetAsync(string login, string password)
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
        await db.RefreshTokens.Where(t => t.AccountId == account.Id).RevokeAsync(time.GetUtcNow().UtcDateTime, CancellationToken.None);
        return result;
    }
}
