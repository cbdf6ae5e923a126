using EJournal.Data.Writes;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>Which accounts providers open: one of each provider for an account, and each of them one account.</summary>
public static class ProviderLinks
{
    private static readonly Refusal Taken = new(RefusalCode.Conflict, "Эта учётная запись внешней системы уже открывает другую учётную запись журнала.");
    private static readonly Refusal Linked = new(RefusalCode.Conflict, "С вашей учётной записью уже связан другой вход через эту систему. Сначала отвяжите его.");
    private static readonly Refusal OnlyWay = new(RefusalCode.Conflict, "У вас нет пароля: без этой связи вы не сможете войти. Попросите код приглашения.") { Field = "provider" };
    private static readonly Refusal OnlyOpenWay = new(RefusalCode.Conflict, "По регламенту школы вход по паролю для вас закрыт: без этой связи вы не сможете войти.") { Field = "provider", Clause = "S-05" };
    private static readonly Refusal Unknown = new(RefusalCode.NotFound, "Такой связи нет.") { Field = "provider" };

    /// <summary>The account; null where the subject opens none, or one that is blocked.</summary>
    public static Task<long?> AccountOfAsync(this JournalDb db, ProviderSubject subject, CancellationToken cancellationToken) => (
        from link in db.UserLogins
        join account in db.Users on link.UserId equals account.Id
        where link.LoginProvider == subject.Provider && link.ProviderKey == subject.Key && account.BlockedAt == null
        select (long?)account.Id).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Null when it was done, or was so before.</summary>
    public static async Task<Refusal?> LinkAsync(this JournalWrite write, long accountId, ProviderSubject subject, CancellationToken cancellationToken)
    {
        var owner = await write.Db.UserLogins
            .Where(l => l.LoginProvider == subject.Provider && l.ProviderKey == subject.Key).Select(l => (long?)l.UserId).SingleOrDefaultAsync(cancellationToken);
        if (owner is not null)
            return owner == accountId ? null : Taken;
        if (await write.Db.UserLogins.AnyAsync(l => l.LoginProvider == subject.Provider && l.UserId == accountId, cancellationToken))
            return Linked;
        write.Db.UserLogins.Add(new IdentityUserLogin<long> { LoginProvider = subject.Provider, ProviderKey = subject.Key, UserId = accountId });
        return null;
    }

    /// <summary>
    /// Takes a link of the viewer away, and ends his sign-ins but this one: whoever came by it is out. Refused where what he would
    /// have left, a password or other links, lets him in no more.
    /// </summary>
    /// <param name="write">Of the viewer.</param>
    /// <param name="provider">The name of the one to take away.</param>
    /// <param name="configured">The names of those that the server has.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<Decision<long>> UnlinkAsync(
        this JournalWrite write, string provider, IReadOnlyCollection<string> configured, CancellationToken cancellationToken)
    {
        var accountId = write.Viewer.AccountId!.Value;
        var account = await write.Db.Users.SingleAsync(a => a.Id == accountId, cancellationToken);
        var links = await write.Db.UserLogins.Where(l => l.UserId == accountId).ToListAsync(cancellationToken);
        if (links.Find(l => l.LoginProvider == provider) is not { } link)
            return Unknown;
        var passwordClosed = await write.ClosedAsync(SignInMethod.Password, account, cancellationToken);
        var byPassword = account.PasswordHash is not null && !passwordClosed;
        var byOther = links.Exists(l => l != link && configured.Contains(l.LoginProvider));
        if (!byPassword && (!byOther || await write.ClosedAsync(SignInMethod.ExternalProvider, account, cancellationToken)))
            return passwordClosed ? OnlyOpenWay : OnlyWay;
        write.Db.UserLogins.Remove(link);
        var session = write.Viewer.Session;
        await write.Db.RefreshTokens.Where(t => t.AccountId == accountId && t.FamilyId != session).RevokeAsync(write.Now, cancellationToken);
        write.Audit("account.unlink", $"Account:{accountId}", new { provider });
        return accountId;
    }

    private static async Task<bool> ClosedAsync(this JournalWrite write, SignInMethod method, Account account, CancellationToken cancellationToken) =>
        await write.Db.RefusalOfAsync(method, account.SchoolId, account.PersonId, write.Now, cancellationToken) is not null;
}
