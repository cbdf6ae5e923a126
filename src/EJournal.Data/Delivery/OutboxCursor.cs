using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Delivery;

/// <summary>
/// Follows the outbox from the moment it starts: every event committed since is read at least once. An id is given before
/// its row is committed, so with several writers a row may appear behind others with greater ids; ids that were left out are
/// looked for again until no transaction can be open that would still bring them. Not thread-safe.
/// </summary>
public sealed class OutboxCursor(TimeProvider time)
{
    private const int BatchSize = 200;
    private const int Lookback = 100;

    // An operation ends after seconds; an import may take longer, and publishes nothing.
    private static readonly TimeSpan LongestWrite = TimeSpan.FromSeconds(60);

    private readonly Dictionary<long, long> _missingSince = [];
    private long _last;

    /// <summary>Takes the end of the outbox as it is now for the beginning.</summary>
    public async Task StartAsync(JournalDb db, CancellationToken cancellationToken)
    {
        var latest = await db.JournalEvents.OrderByDescending(e => e.Id).Take(Lookback).Select(e => e.Id).ToListAsync(cancellationToken);
        _last = latest.Count == 0 ? 0 : latest[^1] - 1;
        foreach (var id in latest.Order())
            Pass(id);
    }

    /// <summary>The next events, in the order of their ids; reads the same again until they are confirmed.</summary>
    public async Task<IReadOnlyList<JournalEvent>> ReadAsync(JournalDb db, CancellationToken cancellationToken)
    {
        foreach (var (id, since) in _missingSince)
        {
            if (time.GetElapsedTime(since) > LongestWrite)
                _missingSince.Remove(id);
        }

        var (last, missing) = (_last, _missingSince.Keys.ToList());
        var next = missing.Count == 0
            ? db.JournalEvents.Where(e => e.Id > last)
            : db.JournalEvents.Where(e => e.Id > last || missing.Contains(e.Id));
        return await next.OrderBy(e => e.Id).Take(BatchSize).ToListAsync(cancellationToken);
    }

    /// <summary>What was read is dealt with.</summary>
    public void Confirm(IReadOnlyList<JournalEvent> events)
    {
        foreach (var happened in events)
            Pass(happened.Id);
    }

    private void Pass(long id)
    {
        if (_missingSince.Remove(id))
            return;
        // A gap as long as this is no writer's doing: somebody has restored or cleared the table.
        for (var left = Math.Max(_last + 1, id - Lookback); left < id; left++)
            _missingSince[left] = time.GetTimestamp();
        _last = Math.Max(_last, id);
    }
}
