using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Turns an invitation into an account with a password, or an account's forgotten password into a new one.</summary>
public sealed class AccountClaims(
    JournalDb db, JournalWrites writes, UserManager<Account> accounts, ILookupNormalizer normalizer, TimeProvider time)
{
    public const int LongestLogin = 64;
    private static readonly Refusal Invalid = new(RefusalCode.NotFound, "Код недействителен.");

    /// <param name="code">As it was handed out.</param>
    /// <param name="login">The login to be made; not looked at where the person has one.</param>
    /// <param name="password">The new password.</param>
    /// <param name="cancellationToken">The request.</param>
    public async Task<AccountClaim> ClaimAsync(string code, string? login, string password, CancellationToken cancellationToken)
    {
        var hash = InvitationCode.HashOf(code);
        if (PasswordLimits.TooLong(password) || await FindAsync(hash, cancellationToken) is not { } invitation)
            return AccountClaim.InvalidCode;

        // Hashed before the write begins: it takes a tenth of a second, and the database has one writer.
        var chosen = new Account { SchoolId = invitation.SchoolId, PersonId = invitation.PersonId, UserName = invitation.Login ?? login?.Trim() };
        if (await ProblemsAsync(chosen, password) is { Count: > 0 } problems)
            return new(null, problems);
        var passwordHash = accounts.PasswordHasher.HashPassword(chosen, password);

        var done = await writes.RunAsync(
            WriteRequest.BySystem(invitation.SchoolId, "claimInvitation"),
            (write, ct) => ClaimAsync(write, hash, chosen.UserName!, passwordHash, ct),
            cancellationToken);
        return done.TryGet(out var id) ? new(id, [])
            : done.Refusals[0] == Invalid ? AccountClaim.InvalidCode
            : new(null, [done.Refusals[0].Message]);
    }

    private async Task<Known?> FindAsync(byte[] hash, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await (
            from invitation in db.Invitations
            where invitation.Hash == hash && invitation.ClosedAt == null && invitation.ExpiresAt > now
            select new Known(
                invitation.SchoolId,
                invitation.PersonId,
                db.Users.Where(a => a.PersonId == invitation.PersonId).Select(a => a.UserName).FirstOrDefault())).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(Account chosen, string password)
    {
        if (string.IsNullOrWhiteSpace(chosen.UserName) || chosen.UserName.Length > LongestLogin || chosen.UserName.Any(char.IsControl))
            return [$"Придумайте логин: от 1 до {LongestLogin} знаков."];
        var problems = new List<string>();
        foreach (var validator in accounts.PasswordValidators)
            problems.AddRange((await validator.ValidateAsync(accounts, chosen, password)).Errors.Select(e => e.Description));
        return problems;
    }

    private async Task<Decision<long>> ClaimAsync(JournalWrite write, byte[] hash, string login, string passwordHash, CancellationToken ct)
    {
        if (await write.Db.Invitations.SingleOrDefaultAsync(i => i.Hash == hash && i.ClosedAt == null && i.ExpiresAt > write.Now, ct) is not { } invitation)
            return Invalid;
        invitation.ClosedAt = write.Now;

        var account = await write.Db.Users.SingleOrDefaultAsync(a => a.PersonId == invitation.PersonId, ct);
        if (account is null)
        {
            var normalized = normalizer.NormalizeName(login);
            if (await write.Db.Users.AnyAsync(a => a.NormalizedUserName == normalized, ct))
                return new Refusal(RefusalCode.Conflict, "Этот логин уже занят. Придумайте другой.");
            account = new Account { SchoolId = invitation.SchoolId, PersonId = invitation.PersonId, UserName = login, NormalizedUserName = normalized };
            write.Db.Users.Add(account);
        }

        account.PasswordHash = passwordHash;
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        await write.SaveAsync(ct);
        // Whoever was signed in with the old password, on whatever device, is so no longer.
        await write.Db.RefreshTokens.Where(t => t.AccountId == account.Id).RevokeAsync(write.Now, ct);
        await write.Db.KnownDevices.Where(d => d.AccountId == account.Id).ExecuteDeleteAsync(ct);
        write.Audit("account.claim", $"Account:{account.Id}");
        return account.Id;
    }

    private sealed record Known(long SchoolId, long PersonId, string? Login);
}
