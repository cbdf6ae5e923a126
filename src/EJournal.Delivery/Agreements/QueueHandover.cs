using EJournal.Data.Writes;
using EJournal.Delivery.Planning;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>
/// What waits when a parent changes an agreement: with the same confirmed contact it goes over to the new one, as far as the
/// new topics include it; otherwise it ends.
/// </summary>
internal sealed class QueueHandover(JournalWrite write, DueTimes dueTimes)
{
    public async Task MoveAsync(DeliveryAgreement old, DeliveryAgreement replacement, CancellationToken cancellationToken)
    {
        if (replacement.ContactId == old.ContactId && replacement.Active)
        {
            var zone = await write.Db.Schools.Where(s => s.Id == old.SchoolId).Select(s => s.TimeZone).SingleAsync(cancellationToken);
            var waiting = await write.Db.DeliveryMessages
                .Where(m => m.AgreementId == old.Id && m.Status == DeliveryStatus.Pending && m.StartedAt == null && m.Purpose == DeliveryPurpose.News)
                .ToListAsync(cancellationToken);
            foreach (var message in waiting)
                await MoveAsync(message, replacement, zone, cancellationToken);
            await write.SaveAsync(cancellationToken);
        }

        await AgreementEnd.EndMessagesAsync(write, [old.Id], cancellationToken);
    }

    private async Task MoveAsync(DeliveryMessage message, DeliveryAgreement replacement, string zone, CancellationToken cancellationToken)
    {
        var items = await write.Db.DeliveryItems.Where(i => i.MessageId == message.Id).ToListAsync(cancellationToken);
        var wanted = items.Where(i => replacement.Topics.HasFlag(Topic.Of(i.Kind))).ToList();
        if (wanted.Count == 0)
            return;
        write.Db.RemoveRange(items.Except(wanted));
        foreach (var item in wanted)
            item.AgreementId = replacement.Id;
        message.AgreementId = replacement.Id;
        message.DueAt = dueTimes.Of(replacement.Timing, message.CreatedAt, zone);
        var expiry = wanted.Max(i => message.DueAt + Lifetime.Of(i.Kind));
        message.ExpiresAt = message.ExpiresAt > expiry ? message.ExpiresAt : expiry;
    }
}
