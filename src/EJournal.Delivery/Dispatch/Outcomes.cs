using EJournal.Data;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Dispatch;

/// <summary>Stores what became of a claimed message, under the lease it was claimed with: whoever lost the lease changes nothing.</summary>
internal static class Outcomes
{
    public static async Task<bool> RecordAsync(JournalDb db, DeliveryMessage message, Verdict verdict, DateTime now)
    {
        var pending = verdict.Status == DeliveryStatus.Pending;
        var (dueAt, finishedAt) = (verdict.RetryAt ?? message.DueAt, pending ? (DateTime?)null : now);
        var attempts = verdict.AttemptCounts ? message.Attempts : message.Attempts - 1;
        // A message not begun may still take in more news; its start is forgotten only where surely nothing arrived.
        var forgetStart = pending && !verdict.MayHaveArrived;
        return await db.DeliveryMessages
            .Where(m => m.Id == message.Id && m.LeaseToken == message.LeaseToken && m.Status == DeliveryStatus.Sending)
            .ExecuteUpdateAsync(set => set
                .SetProperty(m => m.Status, verdict.Status)
                .SetProperty(m => m.Reason, verdict.Reason)
                .SetProperty(m => m.ProviderMessageId, m => verdict.ProviderMessageId ?? m.ProviderMessageId)
                .SetProperty(m => m.DueAt, dueAt)
                .SetProperty(m => m.Attempts, attempts)
                .SetProperty(m => m.FinishedAt, finishedAt)
                .SetProperty(m => m.StartedAt, m => forgetStart ? null : m.StartedAt)
                .SetProperty(m => m.ProtectedText, m => pending ? m.ProtectedText : null)
                .SetProperty(m => m.LeaseToken, (Guid?)null)
                .SetProperty(m => m.LeaseUntil, (DateTime?)null)) == 1;
    }
}
