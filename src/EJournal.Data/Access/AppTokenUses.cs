using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Data.Access;

/// <summary>
/// Notes when tokens were last used, beside the requests and not in their way: at most once in <see cref="Interval"/> for each
/// token. When too many wait, the newest are left out; the next use notes them.
/// </summary>
public sealed class AppTokenUses(IDbContextFactory<JournalDb> contexts, TimeProvider time, ILogger<AppTokenUses> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    private readonly Channel<long> _waiting = Channel.CreateBounded<long>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Note(AppTokenViewer used)
    {
        ArgumentNullException.ThrowIfNull(used);
        if (used.LastUsedAt is not { } last || last + Interval <= Now)
            _waiting.Writer.TryWrite(used.Viewer.Token!.TokenId);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(id, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "The use of a token could not be noted; its next use tries again");
            }
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task WriteAsync(long id, CancellationToken cancellationToken)
    {
        DateTime? now = Now;
        var before = now - Interval;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // Several requests may have put it into the queue, and other copies of the server have queues of their own.
        await db.AppTokens.Where(t => t.Id == id && (t.LastUsedAt == null || t.LastUsedAt <= before))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedAt, now), cancellationToken);
    }
}
