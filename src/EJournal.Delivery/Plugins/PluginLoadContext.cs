using System.Reflection;
using System.Runtime.Loader;
using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>
/// The plugin's own world: from the host it gets the runtime and the contract, by simple name, and nothing else. Not collectible:
/// reflection caches keep unloaded plugins alive, so a change of plugins takes a restart (ADR 0004).
/// </summary>
internal sealed class PluginLoadContext(string id, PluginFolder folder, string assemblyPath) : AssemblyLoadContext($"plugin:{id}")
{
    private static readonly Assembly Contract = typeof(IChannelPlugin).Assembly;
    private static readonly string ContractName = Contract.GetName().Name!;
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private readonly AssemblyDependencyResolver _resolver = new(assemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        // A copy of the contract beside the plugin must not win: its IChannelPlugin would be another type than ours.
        if (assemblyName.Name == ContractName)
            return Contract;
        if (File.Exists(Path.Combine(RuntimeFolder, assemblyName.Name + ".dll")))
            return null;
        if (_resolver.ResolveAssemblyToPath(assemblyName) is { } path)
            return LoadFromAssemblyPath(folder.Inside(path));

        // Null would let the default context answer, with the host's own assemblies.
        throw new PluginLoadException($"A dependency is missing: the plugin's folder has no {assemblyName.Name}.");
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path
            ? LoadUnmanagedDllFromPath(folder.Inside(path))
            : nint.Zero;

    /// <summary>Loads all that the plugin's assemblies refer to, so that a missing one shows at the start and not with the first message.</summary>
    public void LoadReferences(Assembly assembly) => LoadReferences(assembly, []);

    private void LoadReferences(Assembly assembly, HashSet<Assembly> seen)
    {
        if (!seen.Add(assembly))
            return;
        foreach (var name in assembly.GetReferencedAssemblies())
        {
            var reference = LoadFromAssemblyName(name);
            if (GetLoadContext(reference) == this)
                LoadReferences(reference, seen);
        }
    }
}
