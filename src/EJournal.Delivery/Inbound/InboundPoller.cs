using System.Collections.Concurrent;
using EJournal.Data;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Inbound;

/// <summary>Fetches what came in for each enabled channel that can be asked; never twice at once for one account.</summary>
public sealed class InboundPoller(
    IDbContextFactory<JournalDb> contexts,
    ChannelSessions sessions,
    ChannelFaults faults,
    InboundEvents events,
    DeliveryOptions options,
    TimeProvider time,
    ILogger<InboundPoller> logger)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(long SchoolId, string Key), Task> _running = new();
    private readonly ConcurrentDictionary<(long SchoolId, string Key), DateTime> _notBefore = new();

    /// <summary>One round over all channels; ends when all have answered.</summary>
    public async Task PollAsync(CancellationToken stopping)
    {
        await StartAsync(stopping);
        await DrainAsync();
    }

    public async Task StartAsync(CancellationToken stopping)
    {
        await using var db = await contexts.CreateDbContextAsync(stopping);
        foreach (var channel in await db.ChannelConfigurations.AsNoTracking().Where(c => c.Enabled).ToListAsync(stopping))
        {
            var place = (channel.SchoolId, channel.Key);
            var resting = _notBefore.TryGetValue(place, out var until) && until > time.GetUtcNow().UtcDateTime;
            if (resting || (_running.TryGetValue(place, out var running) && !running.IsCompleted))
                continue;
            _running[place] = Task.Run(() => PollAsync(channel, stopping), CancellationToken.None);
        }
    }

    public Task DrainAsync() => Task.WhenAll(_running.Values);

    private async Task PollAsync(ChannelConfiguration channel, CancellationToken stopping)
    {
        try
        {
            if (await sessions.OpenAsync(channel) is not { PollsInbound: true } account)
                return;
            var result = await account.PollAsync(channel.InboundCursor, options.InboundWait, stopping);
            if (stopping.IsCancellationRequested)
                return;
            if (result.ErrorCode is { } code)
            {
                Rest(channel, code, result.RetryAfter);
                return;
            }

            await events.ApplyAsync(channel, account, result, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            logger.LogError(e, "Inbound events of channel {Channel} of school {School} wait for the next round", channel.Key, channel.SchoolId);
            Rest(channel, "exception", null);
        }
    }

    private void Rest(ChannelConfiguration channel, string code, TimeSpan? asked)
    {
        _notBefore[(channel.SchoolId, channel.Key)] = time.GetUtcNow().UtcDateTime + (asked > AfterFailure ? asked.Value : AfterFailure);
        if (code == "unauthorized")
            faults.Report(channel.SchoolId, channel.Key, "unauthorized");
    }
}
