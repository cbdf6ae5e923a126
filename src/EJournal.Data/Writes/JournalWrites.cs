using EJournal.Data.PostgreSql;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Writes;

/// <summary>
/// The only way in which the journal is changed. One call is one transaction: the rows, the audit entries, the outbox events
/// and the memory of the idempotency key are stored together or not at all.
/// </summary>
public sealed class JournalWrites(IDbContextFactory<JournalDb> contexts, TimeProvider time, OutboxDoorbell doorbell) : IDisposable
{
    private const int MaxAttempts = 4;

    // The audit chain makes writes follow one another anyway; waiting here is fair and blocks no thread, the database's lock is neither.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>
    /// Runs <paramref name="change"/> on a fresh tracking context. It returns the id of what it made or changed (calling
    /// <see cref="JournalWrite.SaveAsync"/> for a new one), or refusals, which roll everything back. A known idempotency key
    /// returns the id of the first answer without running it. It may be run again after a conflict with another writer, so it
    /// keeps no state outside the write.
    /// </summary>
    public async Task<Decision<long>> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change, CancellationToken cancellationToken)
    {
        if (IdempotencyKeys.Check(request) is { } malformed)
            return malformed;

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(request, change, cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return WriteConflicts.ChangedMeanwhile;
            }
            catch (Exception failure) when (WriteConflicts.IsPassing(failure))
            {
                if (attempt == MaxAttempts)
                    return WriteConflicts.Busy;
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), time, cancellationToken);
            }
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Decision<long>> AttemptAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await WriteLock.ForChangeAsync(db, request.Viewer.SchoolId, cancellationToken))
                return WriteConflicts.Importing;
            var write = new JournalWrite(db, request.Viewer, WholeMilliseconds(time.GetUtcNow()));

            if (await IdempotencyKeys.FindAsync(write, request, cancellationToken) is { } answered)
                return answered;

            var decision = await change(write, cancellationToken);
            if (!decision.Allowed)
                return decision;
            if (write.AuditEntries.Count == 0)
                throw new InvalidOperationException($"{request.Operation} changed the journal without an audit entry.");

            IdempotencyKeys.Remember(write, request, decision.Value);
            await AuditAppender.AppendAsync(write, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            if (write.Published)
                await OutboxNotice.SendAsync(db, cancellationToken);
            // Whoever asked may be gone by now; a commit that was begun is finished.
            await transaction.CommitAsync(CancellationToken.None);

            if (write.Published)
                doorbell.Ring();
            return decision;
        }
        finally
        {
            _turn.Release();
        }
    }

    private static DateTime WholeMilliseconds(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds()).UtcDateTime;
}
