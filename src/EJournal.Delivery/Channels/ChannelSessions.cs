using EJournal.Delivery.Plugins;
using EJournal.Domain.Delivery;
using EJournal.Plugins;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Channels;

/// <summary>One open account per school and channel. Settings of a newer version open a new one and retire the old.</summary>
public sealed class ChannelSessions(
    PluginCatalog catalog, ChannelSecrets secrets, ChannelFaults faults, TimeProvider time, ILogger<ChannelSessions> logger) : IAsyncDisposable
{
    private static readonly TimeSpan OpenLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RetryOpening = TimeSpan.FromSeconds(30);

    private readonly Dictionary<(long SchoolId, string Key), Opening> _openings = [];

    /// <summary>The account, or null when the plugin is absent or broken or does not open (the reason is in <see cref="ChannelFaults"/>).</summary>
    public Task<ChannelAccount?> OpenAsync(ChannelConfiguration configuration)
    {
        var place = (configuration.SchoolId, configuration.Key);
        lock (_openings)
        {
            if (_openings.TryGetValue(place, out var opening))
            {
                if (opening.Version == configuration.Version && !WorthRetrying(opening))
                    return opening.Account;
                _ = RetireAsync(opening);
            }

            opening = new Opening(configuration.Version, time.GetUtcNow(), TryOpenAsync(configuration));
            _openings[place] = opening;
            return opening.Account;
        }
    }

    public async ValueTask DisposeAsync()
    {
        List<Opening> all;
        lock (_openings)
        {
            all = [.. _openings.Values];
            _openings.Clear();
        }

        foreach (var opening in all)
        {
            if (await opening.Account is { } account)
                await account.DisposeAsync();
        }
    }

    private bool WorthRetrying(Opening opening) =>
        opening.Failed && time.GetUtcNow() - opening.At >= RetryOpening;

    private async Task<ChannelAccount?> TryOpenAsync(ChannelConfiguration configuration)
    {
        try
        {
            if (catalog.Find(configuration.Key) is not { Works: true } plugin)
                return null;
            var check = SettingsValidator.Validate(plugin.Descriptor.Settings, secrets.Read(configuration));
            if (!check.Ok)
                return Fail(configuration, "settings-invalid");
            var host = plugin.CreateHost(check.Settings, time, logger);
            using var timeout = new CancellationTokenSource(OpenLimit);
            var session = await Task.Run(async () => await plugin.Plugin.OpenAsync(check.Settings, host, timeout.Token), CancellationToken.None)
                .WaitAsync(OpenLimit);
            if (!CapabilitiesHold(plugin.Descriptor, session))
                return Fail(configuration, "capabilities-missing");
            faults.Clear(configuration.SchoolId, configuration.Key);
            return new ChannelAccount(plugin.Descriptor, session, host, configuration.Version);
        }
        catch (Exception e)
        {
            return Fail(configuration, e is TimeoutException or OperationCanceledException ? "open-timeout" : $"open-failed: {e.GetType().Name}");
        }
    }

    private static bool CapabilitiesHold(ChannelDescriptor descriptor, IChannelSession session) =>
        session is ILinkAddresses == (descriptor.Linking == LinkMethod.DeepLink)
        && session is IPollInbound == descriptor.Capabilities.Contains(ChannelCapability.Inbound);

    private ChannelAccount? Fail(ChannelConfiguration configuration, string reason)
    {
        faults.Report(configuration.SchoolId, configuration.Key, reason);
        logger.LogError("Channel {Channel} of school {School} cannot be used: {Reason}", configuration.Key, configuration.SchoolId, reason);
        return null;
    }

    // What is under way with the old account finishes first.
    private async Task RetireAsync(Opening opening)
    {
        if (await opening.Account is not { } account)
            return;
        await Task.Delay(account.Descriptor.SendTimeout + TimeSpan.FromSeconds(2), time);
        await account.DisposeAsync();
    }

    private sealed record Opening(int Version, DateTimeOffset At, Task<ChannelAccount?> Account)
    {
        public bool Failed => Account.IsCompletedSuccessfully && Account.GetAwaiter().GetResult() is null;
    }
}
