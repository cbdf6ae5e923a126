using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.GraphQL.Hosting;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

/// <summary>
/// Tells subscribers what was committed to the outbox, by whichever process: at a ring of the doorbell, and every second
/// anyway. While nobody listens it asks nothing of the database. What a subscriber gets is rows, the same for all; what he
/// may see of them is decided when his event is executed.
/// </summary>
public sealed class DiaryFeed(
    IDbContextFactory<JournalDb> contexts, OutboxDoorbell doorbell, EJournalOptions options, TimeProvider time, ILogger<DiaryFeed> logger)
    : BackgroundService
{
    private const int BatchSize = 200;
    private readonly DiarySubscribers _subscribers = new();

    // Between taking the end of the outbox and the first subscriber's place nothing may be read.
    private readonly SemaphoreSlim _turn = new(1, 1);

    // Up to which event all is told; events are committed in the order of their ids. Null while nobody listens.
    private long? _told;

    /// <summary>How many listen.</summary>
    public int Subscribers => _subscribers.Count;

    /// <summary>The changes of a pupil's diary that are committed from now on, as often as they are enumerated to the end or disposed.</summary>
    public async Task<IAsyncEnumerable<DiaryChange>> SubscribeAsync(long pupilId, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            if (_told is null)
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                _told = await db.JournalEvents.MaxAsync(e => (long?)e.Id, ct) ?? 0;
            }

            return _subscribers.Add(pupilId);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var bell = doorbell.Listen();
        while (true)
        {
            try
            {
                await bell.WaitAsync(options.Live.PollInterval, time, stoppingToken);
                await TellAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.LogError(e, "The outbox could not be read for subscribers; the next look tries again");
            }
        }
    }

    private async Task TellAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            if (_subscribers.Count == 0)
                _told = null;
            while (_told is { } told)
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                var events = await db.JournalEvents.Where(e => e.Id > told).OrderBy(e => e.Id).Take(BatchSize).ToListAsync(ct);
                if (events.Count == 0)
                    break;
                foreach (var change in await DiaryChanges.LoadAsync(db, events, _subscribers.PupilIds(), ct))
                    _subscribers.Tell(change);
                _told = events[^1].Id;
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
