using EJournal.Data.Writes;
using EJournal.Domain.Regulations;
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

        if (await db.RefusalOfAsync(SignInMethod.Password, invitation.SchoolId, invitation.PersonId, time, cancellationToken) is { } closed)
            return new(null, [closed.Message]);

        // Hashed before the write begins: it takes a tenth of a second, and the database has one writer.
        var chosen = new Account { SchoolId = invitation.SchoolId, PersonId = invitation.PersonId, UserName = invitation.Login ?? login?.Trim() };
        if (await ProblemsAsync(chosen, password) is { Count: > 0 } problems)
            return new(null, problems);
        var passwordHash = accounts.PasswordHasher.HashPassword(chosen, password);

        var done = await writes.RunAsync(
            WriteRequest.BySystem(invitation.SchoolId, "claimInvitation"),
            (write, ct) => ClaimAsync(write, hash, chosen.UserName!, passwordHash, ct),
            cancellationToken);
        return AccountClaim.Of(done, Invalid);
    }

    private async Task<Known?> FindAsync(byte[] hash, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await (
            from invitation in db.Open(hash, now)
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
        if (await write.AnswerAsync(hash, ct) is not { } account)
            return Invalid;
        // Whoever came through a provider so far has no login yet.
        if (account.UserName is null)
        {
            var normalized = normalizer.NormalizeName(login);
            if (await write.Db.Users.AnyAsync(a => a.NormalizedUserName == normalized, ct))
                return new Refusal(RefusalCode.Conflict, "Этот логин уже занят. Придумайте другой.");
            (account.UserName, account.NormalizedUserName) = (login, normalized);
        }

        account.PasswordHash = passwordHash;
        await write.SaveAsync(ct);
        await write.EndEarlierAccessAsync(account, ct);
        write.Audit("account.claim", $"Account:{account.Id}");
        return account.Id;
    }

    private sealed record Known(long SchoolId, long PersonId, string? Login);
}
