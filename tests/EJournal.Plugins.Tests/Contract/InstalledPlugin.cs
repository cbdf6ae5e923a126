using EJournal.Delivery.Plugins;
using EJournal.TestKit;
using Microsoft.Extensions.Logging;

namespace EJournal.Plugins.Tests.Contract;

/// <summary>A plugin as the build placed it and as the plugin host loads it.</summary>
public static class InstalledPlugin
{
    private static readonly Lazy<PluginCatalog> Catalog = new(() => PluginCatalog.Load(Repository.Locate("artifacts", "plugins")));

    public static LoadedPlugin Find(string id)
    {
        var plugin = Catalog.Value.Find(id);
        Assert.NotNull(plugin);
        Assert.Null(plugin.Reason);
        return plugin;
    }

    public static ChannelSettings Check(string id, IReadOnlyDictionary<string, string> values)
    {
        var check = SettingsValidator.Validate(Find(id).Descriptor!.Settings, values);
        Assert.Empty(check.Problems);
        return check.Settings;
    }

    public static ChannelHost HostOf(string id, ChannelSettings settings, ILogger logger, TimeProvider? time = null) =>
        Find(id).CreateHost(settings, time ?? TimeProvider.System, logger);

    public static async Task<IChannelSession> OpenAsync(
        string id, IReadOnlyDictionary<string, string> values, ILogger? logger = null, TimeProvider? time = null)
    {
        var settings = Check(id, values);
        var host = HostOf(id, settings, logger ?? new LogLines(), time);
        return await Find(id).Plugin!.OpenAsync(settings, host, CancellationToken.None);
    }
}
