using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Data.PersonalData;

/// <summary>Stores the access log each second that something waits, and forgets what is too old.</summary>
/// <param name="log">The access log.</param>
/// <param name="kept">How long it is kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">For failures.</param>
public sealed class DataAccessStore(DataAccessLog log, TimeSpan kept, TimeProvider time, ILogger<DataAccessStore> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromHours(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // Requests have ended by now.
        await TryAsync(log.StoreAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateTimeOffset? cleaned = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await log.WaitAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
            await TryAsync(log.StoreAsync, stoppingToken);
            if (cleaned is { } last && time.GetUtcNow() - last < BetweenCleanings)
                continue;
            cleaned = time.GetUtcNow();
            await TryAsync(ct => log.ForgetAsync(kept, ct), stoppingToken);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(e, "The access log was not stored; trying again");
        }
    }
}
