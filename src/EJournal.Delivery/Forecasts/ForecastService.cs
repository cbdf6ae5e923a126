using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Forecasts;

/// <summary>Looks every quarter of an hour whether a forecast is to be told.</summary>
public sealed class ForecastService(ForecastNotices notices, TimeProvider time, ILogger<ForecastService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await notices.TellAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "The forecast was not told; trying again");
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }
}
