using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Inbound;

/// <summary>Asks the messengers for what came in while the process runs.</summary>
public sealed class InboundService(InboundPoller poller, DeliveryOptions options, TimeProvider time, ILogger<InboundService> logger) : BackgroundService
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await poller.StartAsync(stoppingToken);
                await Task.Delay(options.PollInterval, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                logger.LogError(e, "A round of inbound events failed; the next one tries again");
                await Task.Delay(options.PollInterval, time, CancellationToken.None);
            }
        }

        // A poll that ignores its cancellation stores nothing and is left behind.
        await Task.WhenAny(poller.DrainAsync(), Task.Delay(StopWithin, time, CancellationToken.None));
    }
}
