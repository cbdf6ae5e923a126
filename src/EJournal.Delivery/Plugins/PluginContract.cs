using System.Reflection;
using EJournal.Plugins;

namespace EJournal.Delivery.Plugins;

/// <summary>The version of the contract that this host offers: the file version, because the assembly version is frozen for all 1.x.</summary>
internal static class PluginContract
{
    public static readonly Version Version =
        Version.Parse(typeof(IChannelPlugin).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version);

    public static void Demand(ContractRange range)
    {
        if (!Version.TryParse(range.Min, out var min) || !Version.TryParse(range.Below, out var below))
            throw new PluginLoadException("contract.min and contract.below must be versions such as 1.0.");
        if (Version < min || Version >= below)
            throw new PluginLoadException($"It needs a contract from {min} to below {below}; this host offers {Version.ToString(2)}.");
    }
}
