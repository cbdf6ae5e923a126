using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>What a person signs in with and is written to at: erased at once, whatever else is kept.</summary>
internal sealed class ErasedAccess(JournalWrite write)
{
    private readonly JournalDb _db = write.Db;

    public async Task EraseAsync(long personId, CancellationToken cancellationToken)
    {
        await EraseAccountsAsync(personId, cancellationToken);
        await EraseContactsAsync(personId, cancellationToken);
    }

    // The account's row stays for what refers to its number; nobody can sign in with it, and no name is left in it.
    private async Task EraseAccountsAsync(long personId, CancellationToken cancellationToken)
    {
        var ids = await _db.Users.Where(a => a.PersonId == personId).Select(a => a.Id).ToListAsync(cancellationToken);
        await _db.RefreshTokens.Where(t => ids.Contains(t.AccountId)).ExecuteDeleteAsync(cancellationToken);
        await _db.KnownDevices.Where(d => ids.Contains(d.AccountId)).ExecuteDeleteAsync(cancellationToken);
        await _db.AppTokens.Where(t => ids.Contains(t.AccountId)).ExecuteDeleteAsync(cancellationToken);
        await _db.CalendarFeeds.Where(f => ids.Contains(f.AccountId)).ExecuteDeleteAsync(cancellationToken);
        await _db.UserLogins.Where(l => ids.Contains(l.UserId)).ExecuteDeleteAsync(cancellationToken);
        await _db.UserTokens.Where(t => ids.Contains(t.UserId)).ExecuteDeleteAsync(cancellationToken);
        await _db.Invitations.Where(i => i.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
        foreach (var account in await _db.Users.Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken))
        {
            account.UserName = $"erased-{account.Id}";
            account.NormalizedUserName = account.UserName.ToUpperInvariant();
            (account.Email, account.NormalizedEmail, account.PhoneNumber, account.PasswordHash) = (null, null, null, null);
            account.SecurityStamp = Guid.NewGuid().ToString();
            account.BlockedAt ??= write.Now;
        }
    }

    private async Task EraseContactsAsync(long personId, CancellationToken cancellationToken)
    {
        var now = write.Now;
        var parents = await _db.Parents.Where(p => p.PersonId == personId).Select(p => p.Id).ToListAsync(cancellationToken);
        var pupils = await _db.Pupils.Where(p => p.PersonId == personId).Select(p => p.Id).ToListAsync(cancellationToken);
        var agreements = _db.DeliveryAgreements.Where(a => parents.Contains(a.ParentId) || pupils.Contains(a.PupilId));
        await _db.DeliveryMessages.Where(m => agreements.Any(a => a.Id == m.AgreementId) && m.Status == DeliveryStatus.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Status, DeliveryStatus.Withdrawn).SetProperty(m => m.FinishedAt, now), cancellationToken);
        await _db.DeliveryMessages.Where(m => agreements.Any(a => a.Id == m.AgreementId)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ProtectedText, (byte[]?)null).SetProperty(m => m.ProviderMessageId, (string?)null), cancellationToken);
        await agreements.Where(a => a.WithdrawnAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.WithdrawnAt, now).SetProperty(a => a.WithdrawalReason, "ERASED"), cancellationToken);
        await _db.Contacts.Where(c => parents.Contains(c.ParentId)).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Address, (string?)null).SetProperty(c => c.Masked, "").SetProperty(c => c.SecretHash, (byte[]?)null)
                .SetProperty(c => c.SuspendedAt, now),
            cancellationToken);
    }
}
