using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Dispatch;

/// <summary>The statement that permits the call to the channel: lease, agreement, contact, kinship and channel as they are now.</summary>
internal static class SendFence
{
    /// <summary>False: do not send. <paramref name="callLimit"/> must still fit into the lease.</summary>
    public static async Task<bool> PassAsync(JournalDb db, DeliveryMessage message, string address, DateTime now, TimeSpan callLimit)
    {
        var needed = now + callLimit;
        var isCode = message.Purpose == DeliveryPurpose.ConfirmationCode;
        var passed = await db.DeliveryMessages
            .Where(m => m.Id == message.Id && m.LeaseToken == message.LeaseToken && m.Status == DeliveryStatus.Sending
                && m.LeaseUntil > needed && m.ExpiresAt > now
                && db.DeliveryAgreements.Any(a => a.Id == m.AgreementId && a.WithdrawnAt == null
                    && a.Contact.Address == address && a.Contact.SuspendedAt == null && (isCode || a.Contact.ConfirmedAt != null)
                    && db.Guardianships.Any(g => g.ParentId == a.ParentId && g.PupilId == a.PupilId)
                    && db.ChannelConfigurations.Any(c => c.SchoolId == a.SchoolId && c.Key == a.ChannelKey && c.Enabled)))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.StartedAt, now));
        return passed == 1;
    }

    /// <summary>Why a message did not pass; null where it is no longer ours.</summary>
    public static async Task<Verdict?> ExplainAsync(JournalDb db, DeliveryMessage message, DateTime now)
    {
        var isCode = message.Purpose == DeliveryPurpose.ConfirmationCode;
        var state = await (
            from m in db.DeliveryMessages
            where m.Id == message.Id && m.LeaseToken == message.LeaseToken && m.Status == DeliveryStatus.Sending
            join a in db.DeliveryAgreements on m.AgreementId equals a.Id
            select new
            {
                Withdrawn = a.WithdrawnAt != null,
                Reachable = a.Contact.SuspendedAt == null && (isCode || a.Contact.ConfirmedAt != null),
                Related = db.Guardianships.Any(g => g.ParentId == a.ParentId && g.PupilId == a.PupilId),
                Expired = m.ExpiresAt <= now,
            }).SingleOrDefaultAsync();
        return state switch
        {
            null => null,
            { Withdrawn: true } => new(DeliveryStatus.Withdrawn, "agreement-withdrawn"),
            { Related: false } => new(DeliveryStatus.Withdrawn, "not-a-parent"),
            { Reachable: false } => new(DeliveryStatus.Withdrawn, "contact-suspended"),
            { Expired: true } => new(DeliveryStatus.Expired, "expired"),
            _ => Verdict.Release("held", now),
        };
    }
}
