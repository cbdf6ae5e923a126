using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Export;

/// <summary>Sends published figures while the process runs.</summary>
public sealed class ExportService(ExportSender sender, DeliveryOptions options, TimeProvider time, ILogger<ExportService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sender.SendDueAsync(stoppingToken);
                await Task.Delay(options.PollInterval, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                logger.LogError(e, "A pass of the export failed; the next one tries again");
                await Task.Delay(options.PollInterval, time, CancellationToken.None);
            }
        }
    }
}
