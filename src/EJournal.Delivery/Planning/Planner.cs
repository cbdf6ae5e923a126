using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Planning;

/// <summary>
/// First step of delivery (ADR 0006): turns events of the journal into messages that wait. Planning an event twice changes
/// nothing; a crash leaves the batch as it was.
/// </summary>
public sealed class Planner(IDbContextFactory<JournalDb> contexts, DueTimes dueTimes, TimeProvider time)
{
    private const int BatchSize = 100;

    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        while (await PlanBatchAsync(cancellationToken) == BatchSize)
        {
        }
    }

    private async Task<int> PlanBatchAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // Looked at every second: the write lock is taken only when there is something to do.
        if (!await db.JournalEvents.AnyAsync(e => e.PlannedAt == null, cancellationToken))
            return 0;

        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WriteLock.ForPlanningAsync(db, cancellationToken);
        var events = await db.JournalEvents.Where(e => e.PlannedAt == null).OrderBy(e => e.Id).Take(BatchSize).ToListAsync(cancellationToken);
        // Another instance may have planned them while this one waited for the lock.
        if (events.Count == 0)
            return 0;
        var now = time.GetUtcNow().UtcDateTime;
        var audience = await Audience.LoadAsync(db, events, cancellationToken);
        var queue = await WaitingQueue.LoadAsync(db, audience.AgreementIds, cancellationToken);

        foreach (var happened in events)
        {
            happened.PlannedAt = now;
            foreach (var recipient in audience.Of(happened))
                queue.Put(happened, recipient, dueTimes.Of(recipient.Timing, happened.At, recipient.TimeZone), now);
        }

        await queue.SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return events.Count;
    }
}
