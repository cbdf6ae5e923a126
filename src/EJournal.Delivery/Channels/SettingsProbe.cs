using EJournal.Delivery.Plugins;
using EJournal.Plugins;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Channels;

/// <summary>Asks a plugin's schema and then the plugin itself whether settings can be used.</summary>
public sealed class SettingsProbe(TimeProvider time, ILogger<SettingsProbe> logger)
{
    private const string Unreachable = "unreachable";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>A provider that cannot be reached now does not stop the administrator: the address may come alive later.</summary>
    public async Task<SettingsCheck> CheckAsync(
        LoadedPlugin plugin, IReadOnlyDictionary<string, string> values, bool online, CancellationToken cancellationToken)
    {
        var check = SettingsValidator.Validate(plugin.Descriptor!.Settings, values);
        if (!check.Ok)
            return check;
        var problems = await AskAsync(plugin, check.Settings, online, cancellationToken);
        return check with { Problems = [.. problems.Where(p => p.Code != Unreachable)] };
    }

    private async Task<IReadOnlyList<SettingsProblem>> AskAsync(
        LoadedPlugin plugin, ChannelSettings settings, bool online, CancellationToken cancellationToken)
    {
        var host = plugin.CreateHost(settings, time, logger);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Limit);
        try
        {
            var report = await Task.Run(async () => await plugin.Plugin!.ValidateAsync(settings, online, host, timeout.Token), cancellationToken)
                .WaitAsync(Limit, cancellationToken);
            return report.Problems;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            host.Log(ChannelLogLevel.Warning, $"Checking settings failed: {e.GetType().Name}.");
            return e is TimeoutException or OperationCanceledException
                ? []
                : [new SettingsProblem("", "exception", "Модуль канала не смог проверить настройки. Причина записана в журнале сервера.")];
        }
    }
}
