using System.Collections.Concurrent;
using System.Threading.Channels;
using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>
/// Collects who looked at what of a pupil, and stores it in batches beside the requests, so that none of them waits for the
/// disk. What was seen once within an hour is not stored again. A process that dies loses what it saw within the last second;
/// one that cannot store lets nobody look once it holds <see cref="MostWaiting"/> rows: what cannot be recorded is not shown.
/// </summary>
public sealed class DataAccessLog(IDbContextFactory<JournalDb> contexts, TimeProvider time) : IDisposable
{
    private const int BatchSize = 1_000;
    private const int MostWaiting = 20_000;
    private const int MostRemembered = 200_000;

    private readonly Channel<DataAccess> _waiting = Channel.CreateBounded<DataAccess>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly ConcurrentDictionary<(long Pupil, long Person, DataArea Area, string Application), long> _seen = new();
    private readonly SemaphoreSlim _storing = new(1, 1);
    private readonly List<DataAccess> _batch = [];

    /// <summary>False when it cannot be recorded, and must not be shown.</summary>
    public bool TryAdd(DataAccess seen)
    {
        var now = time.GetUtcNow().UtcDateTime;
        seen.At = now;
        seen.Hour = now.Date.AddHours(now.Hour);
        var key = (seen.PupilId, seen.PersonId, seen.Area, seen.Application);
        if (_seen.TryGetValue(key, out var hour) && hour == seen.Hour.Ticks)
            return true;
        if (!_waiting.Writer.TryWrite(seen))
            return false;
        // Forgetting costs rows that the database then finds to be there.
        if (_seen.Count >= MostRemembered)
            _seen.Clear();
        _seen[key] = seen.Hour.Ticks;
        return true;
    }

    /// <summary>Completes when something waits to be stored.</summary>
    internal ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _waiting.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>Stores what was seen until now.</summary>
    public async Task StoreAsync(CancellationToken cancellationToken)
    {
        await _storing.WaitAsync(cancellationToken);
        try
        {
            do
            {
                // What could not be stored the last time is still there.
                while (_batch.Count < BatchSize && _waiting.Reader.TryRead(out var next))
                    _batch.Add(next);
                if (_batch.Count == 0)
                    return;
                await StoreBatchAsync(cancellationToken);
                _batch.Clear();
            }
            while (_waiting.Reader.Count > 0);
        }
        finally
        {
            _storing.Release();
        }
    }

    /// <summary>Removes what is older than the school has to tell.</summary>
    public async Task ForgetAsync(TimeSpan kept, CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow().UtcDateTime - kept;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.DataAccess.Where(a => a.Hour < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    public void Dispose() => _storing.Dispose();

    private async Task StoreBatchAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // In one order, so that servers that store the same at once do not wait for each other crosswise.
        foreach (var a in _batch.OrderBy(a => a.PupilId).ThenBy(a => a.PersonId).ThenBy(a => a.Area).ThenBy(a => a.Application, StringComparer.Ordinal).ThenBy(a => a.Hour))
        {
            var (area, hour, at) = ((int)a.Area, Milliseconds(a.Hour), Milliseconds(a.At));
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "DataAccess" ("SchoolId", "PupilId", "PersonId", "Roles", "Area", "Application", "Hour", "At")
                VALUES ({a.SchoolId}, {a.PupilId}, {a.PersonId}, {a.Roles}, {area}, {a.Application}, {hour}, {at}) ON CONFLICT DO NOTHING
                """,
                cancellationToken);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
