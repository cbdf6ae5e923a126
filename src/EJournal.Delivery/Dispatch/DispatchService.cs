using EJournal.Data.Writes;
using EJournal.Delivery.Planning;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Dispatch;

/// <summary>Plans and sends while the process runs: at a ring of the doorbell, and every second anyway.</summary>
public sealed class DispatchService(
    Planner planner, Dispatcher dispatcher, OutboxDoorbell doorbell, DeliveryOptions options, TimeProvider time, ILogger<DispatchService> logger)
    : BackgroundService
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var bell = doorbell.Listen();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await planner.PlanAsync(stoppingToken);
                await dispatcher.StartAsync(stoppingToken);
                await bell.WaitAsync(options.PollInterval, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                logger.LogError(e, "A pass of delivery failed; the next one tries again");
                await Task.Delay(options.PollInterval, time, CancellationToken.None);
            }
        }

        // What is on the wire gets its answer recorded; what takes longer is settled by its lease after the restart.
        await Task.WhenAny(dispatcher.DrainAsync(), Task.Delay(StopWithin, time, CancellationToken.None));
    }
}
