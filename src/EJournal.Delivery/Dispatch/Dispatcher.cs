using System.Collections.Concurrent;
using EJournal.Data;
using EJournal.Data.Delivery;
using EJournal.Delivery.Channels;
using EJournal.Delivery.Plugins;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Dispatch;

/// <summary>
/// Second step of delivery (ADR 0006): sends what is due. Works from the tables only; each channel of a school has its own lane,
/// so that a slow one holds up no other.
/// </summary>
public sealed class Dispatcher(
    IDbContextFactory<JournalDb> contexts,
    ChannelSessions sessions,
    PluginCatalog catalog,
    MessageSender sender,
    TimeProvider time,
    ILogger<Dispatcher> logger)
{
    private const int Concurrency = 4;

    // A claim is sent at once; the lease has to outlast composing the text and the longest call.
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(long SchoolId, string Key), Lane> _lanes = new();
    private readonly ConcurrentDictionary<(long SchoolId, string Key), Task> _running = new();

    /// <summary>Starts the lanes that have something due and are not at it already; ends when all of them are through.</summary>
    public async Task DispatchAsync(CancellationToken stopping)
    {
        await StartAsync(stopping);
        await DrainAsync();
    }

    /// <summary>Starts the lanes and does not wait for them.</summary>
    public async Task StartAsync(CancellationToken stopping)
    {
        await using var db = await contexts.CreateDbContextAsync(stopping);
        var now = Now;
        await LostLeases.SettleAsync(db, catalog, now, stopping);
        var due = await db.ChannelConfigurations.AsNoTracking()
            .Where(c => c.Enabled && db.DeliveryMessages.Any(m =>
                m.Status == DeliveryStatus.Pending && m.DueAt <= now && m.SchoolId == c.SchoolId && m.ChannelKey == c.Key))
            .ToListAsync(stopping);
        foreach (var channel in due)
        {
            var place = (channel.SchoolId, channel.Key);
            if (_running.TryGetValue(place, out var running) && !running.IsCompleted)
                continue;
            _running[place] = Task.Run(() => RunLaneAsync(channel, stopping), CancellationToken.None);
        }
    }

    /// <summary>Ends when nothing is under way.</summary>
    public Task DrainAsync() => Task.WhenAll(_running.Values);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task RunLaneAsync(ChannelConfiguration channel, CancellationToken stopping)
    {
        try
        {
            if (await sessions.OpenAsync(channel) is not { } account)
                return;
            var lane = LaneOf(channel, account);
            while (!stopping.IsCancellationRequested && lane.IsOpen(Now) && lane.Rate.AccountWait(Now) == TimeSpan.Zero)
            {
                var claimed = await ClaimAsync(channel, account, stopping);
                if (claimed.Count == 0)
                    return;
                await Task.WhenAll(claimed.Select(m => sender.SendAsync(m, account, lane, stopping)));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            logger.LogError(e, "The lane of channel {Channel} of school {School} stopped until the next pass", channel.Key, channel.SchoolId);
        }
    }

    internal async Task<IReadOnlyList<DeliveryMessage>> ClaimAsync(ChannelConfiguration channel, ChannelAccount account, CancellationToken stopping)
    {
        await using var db = await contexts.CreateDbContextAsync(stopping);
        var now = Now;
        return await db.ClaimMessagesAsync(channel, Concurrency, now, now + account.Descriptor.SendTimeout + LeaseMargin, stopping);
    }

    private Lane LaneOf(ChannelConfiguration channel, ChannelAccount account) => _lanes.AddOrUpdate(
        (channel.SchoolId, channel.Key),
        _ => new Lane(channel.Version, account.Descriptor.RateLimits),
        (_, lane) => lane.Version == channel.Version ? lane : new Lane(channel.Version, account.Descriptor.RateLimits));
}
