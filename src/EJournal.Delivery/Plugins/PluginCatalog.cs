using EJournal.Plugins;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EJournal.Delivery.Plugins;

/// <summary>The plugins found at the start of the process. A broken one is listed with its reason; it never stops the host or another plugin.</summary>
public sealed class PluginCatalog
{
    private static readonly TimeSpan ActivationLimit = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, LoadedPlugin> _byId;

    private PluginCatalog(IReadOnlyList<LoadedPlugin> plugins)
    {
        Plugins = plugins;
        _byId = plugins.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>Plugins that are there already: for tests, which bring a channel of their own.</summary>
    internal static PluginCatalog Of(params IReadOnlyList<LoadedPlugin> plugins) => new(plugins);

    /// <summary>All of them, by the names of their folders.</summary>
    public IReadOnlyList<LoadedPlugin> Plugins { get; }

    /// <summary>Loads every sub-folder that does not start with a dot. Never throws because of what is in the folder.</summary>
    /// <param name="folder">The plugin folder; when it does not exist, there are no plugins.</param>
    /// <param name="logger">Told about every plugin that malfunctions.</param>
    /// <param name="activationLimit">How long a constructor and Describe may take together; 5 s unless told.</param>
    public static PluginCatalog Load(string folder, ILogger? logger = null, TimeSpan? activationLimit = null)
    {
        logger ??= NullLogger.Instance;
        if (!Directory.Exists(folder))
        {
            logger.LogWarning("The plugin folder does not exist: no channels.");
            return new PluginCatalog([]);
        }

        var loader = new PluginLoader(folder, activationLimit ?? ActivationLimit);
        var plugins = new List<LoadedPlugin>();
        var folders = Directory.EnumerateDirectories(folder)
            .Where(path => Path.GetFileName(path)[0] != '.')
            .Order(StringComparer.Ordinal);
        foreach (var path in folders)
        {
            var plugin = RefuseDuplicate(loader.Load(path), plugins);
            plugins.Add(plugin);
            if (!plugin.Works)
                logger.LogError("Plugin {Folder} malfunctioned: {Reason}", plugin.Folder, plugin.Reason);
        }

        return new PluginCatalog(plugins);
    }

    /// <summary>The plugin of that id, malfunctioned or not; null when there is none.</summary>
    public LoadedPlugin? Find(string id) => _byId.GetValueOrDefault(id);

    private static LoadedPlugin RefuseDuplicate(LoadedPlugin plugin, List<LoadedPlugin> earlier) =>
        earlier.Find(p => p.Id == plugin.Id) is { } first
            ? plugin with
            {
                State = PluginState.Malfunctioned,
                Reason = $"The id {plugin.Id} is taken by the folder {first.Folder}.",
                Descriptor = null,
                Plugin = null,
            }
            : plugin;
}
