using System.Reflection;

namespace EJournal.Delivery.Plugins;

/// <summary>Takes one folder from <c>plugin.json</c> to a described channel, or to the reason why not.</summary>
internal sealed class PluginLoader(string root, TimeSpan activationLimit)
{
    public LoadedPlugin Load(string path)
    {
        var name = Path.GetFileName(path);
        var plugin = new LoadedPlugin { Id = name, Name = name, Folder = name, State = PluginState.Malfunctioned };
        try
        {
            var folder = PluginFolder.Open(root, path);
            var manifest = PluginManifestReader.Read(folder);
            plugin = plugin with { Id = manifest.Id, Name = manifest.Name, Version = manifest.Version };
            return Load(plugin, folder, manifest);
        }
        catch (Exception e)
        {
            return plugin with { Reason = ReasonOf(e) };
        }
    }

    private LoadedPlugin Load(LoadedPlugin plugin, PluginFolder folder, PluginManifest manifest)
    {
        PluginContract.Demand(manifest.Contract);
        var egress = manifest.Egress.Select(EgressAddress.OfManifest).ToList();
        var assemblyPath = folder.File(manifest.Assembly);
        if (!File.Exists(assemblyPath))
            throw new PluginLoadException($"The assembly {manifest.Assembly} is missing.");

        var context = new PluginLoadContext(manifest.Id, folder, assemblyPath);
        var assembly = context.LoadFromAssemblyPath(assemblyPath);
        context.LoadReferences(assembly);
        var (channel, descriptor) = PluginActivation.Run(assembly, activationLimit);
        DescriptorCheck.Demand(descriptor, manifest.Id);

        return plugin with { State = PluginState.Loaded, Egress = egress, Descriptor = descriptor, Plugin = channel };
    }

    private static string ReasonOf(Exception e) => e switch
    {
        PluginLoadException => e.Message,
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => $"A type cannot be loaded: {first.Message}",
        BadImageFormatException => "The assembly is not a .NET assembly for this machine.",
        FileNotFoundException or FileLoadException when e.InnerException is PluginLoadException inner => inner.Message,
        _ => $"{e.GetType().Name}: {e.Message}",
    };
}
