using EJournal.Data;
using EJournal.Delivery.Plugins;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Dispatch;

/// <summary>Settles what a dead process left behind, and what came too late.</summary>
internal static class LostLeases
{
    public static async Task SettleAsync(JournalDb db, PluginCatalog catalog, DateTime now, CancellationToken cancellationToken)
    {
        var lost = await db.DeliveryMessages.AsNoTracking()
            .Where(m => m.Status == DeliveryStatus.Sending && m.LeaseUntil < now).ToListAsync(cancellationToken);
        foreach (var message in lost)
        {
            // Without the plugin nobody can say that a second copy does no harm.
            var policy = catalog.Find(message.ChannelKey)?.Descriptor?.OnUnknownOutcome ?? AmbiguityPolicy.Hold;
            var verdict = message.StartedAt is null
                ? Verdict.Release("lease-lost", now)
                : Verdict.Unclear("lease-lost", policy, message.Attempts, now);
            await Outcomes.RecordAsync(db, message, verdict, now);
        }

        if (await db.DeliveryMessages.AnyAsync(m => m.Status == DeliveryStatus.Pending && m.ExpiresAt <= now, cancellationToken))
            await ExpireAsync(db, now, cancellationToken);
    }

    private static Task ExpireAsync(JournalDb db, DateTime now, CancellationToken cancellationToken) =>
        db.DeliveryMessages.Where(m => m.Status == DeliveryStatus.Pending && m.ExpiresAt <= now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Status, DeliveryStatus.Expired)
                    .SetProperty(m => m.FinishedAt, now)
                    .SetProperty(m => m.Reason, m => m.Reason ?? "expired")
                    .SetProperty(m => m.ProtectedText, (byte[]?)null),
                cancellationToken);
}
