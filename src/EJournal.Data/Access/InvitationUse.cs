using EJournal.Data.Schedule;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Access;

/// <summary>What both ways of answering an invitation do: with a password and through a provider.</summary>
internal static class InvitationUse
{
    public static IQueryable<Invitation> Open(this JournalDb db, byte[] hash, DateTime now) =>
        db.Invitations.Where(i => i.Hash == hash && i.ClosedAt == null && i.ExpiresAt > now);

    /// <summary>The account of the person who is invited, made where there is none; null where the code is no longer good.</summary>
    public static async Task<Account?> AnswerAsync(this JournalWrite write, byte[] hash, CancellationToken cancellationToken)
    {
        if (await write.Db.Open(hash, write.Now).SingleOrDefaultAsync(cancellationToken) is not { } invitation)
            return null;
        invitation.ClosedAt = write.Now;
        var account = await write.Db.Users.SingleOrDefaultAsync(a => a.PersonId == invitation.PersonId, cancellationToken);
        if (account is null)
            write.Db.Users.Add(account = new Account { SchoolId = invitation.SchoolId, PersonId = invitation.PersonId });
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        return account;
    }

    /// <summary>Codes of a person that were not used open nothing any more.</summary>
    public static Task CloseAllAsync(this IQueryable<Invitation> invitations, long personId, DateTime now, CancellationToken cancellationToken)
    {
        DateTime? at = now;
        return invitations.Where(i => i.PersonId == personId && i.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.ClosedAt, at), cancellationToken);
    }

    /// <summary>
    /// Whoever came in before, on whatever device and by whatever way, does so no longer: a code is asked for because somebody
    /// else may have got in, and what he left behind (a link to a provider, the address of a calendar) would outlive it.
    /// </summary>
    public static async Task EndEarlierAccessAsync(this JournalWrite write, Account account, CancellationToken cancellationToken)
    {
        await write.Db.RefreshTokens.Where(t => t.AccountId == account.Id).RevokeAsync(write.Now, cancellationToken);
        await write.Db.AppTokens.EndAllAsync(account.Id, write.Now, cancellationToken);
        await write.Db.KnownDevices.Where(d => d.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await write.Db.UserLogins.Where(l => l.UserId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await write.Db.CalendarFeeds.RevokeAllAsync(account.Id, write.Now, cancellationToken);
    }
}
