using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Delivery.Plugins;
using EJournal.Domain.Regulations;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Channels;

/// <summary>The channels of a school and their state: all that is installed, enabled or not.</summary>
public sealed class ChannelStates(PluginCatalog catalog, ChannelFaults faults)
{
    private static readonly HashSet<ChannelCapability> NoCapabilities = [];

    public async Task<IReadOnlyList<ChannelView>> ListAsync(JournalDb db, long schoolId, CancellationToken cancellationToken)
    {
        var enabled = await db.ChannelConfigurations.AsNoTracking().Where(c => c.SchoolId == schoolId && c.Enabled)
            .Select(c => c.Key).ToListAsync(cancellationToken);
        var foreign = await ForeignContentAsync(db, schoolId, cancellationToken);
        return [.. catalog.Plugins.DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => ViewOf(p, schoolId, enabled.Contains(p.Id), foreign))];
    }

    /// <summary>Null when no plugin of that id is installed.</summary>
    public async Task<ChannelView?> FindAsync(JournalDb db, long schoolId, string key, CancellationToken cancellationToken) =>
        catalog.Find(key) is { } plugin
            ? ViewOf(
                plugin,
                schoolId,
                await db.ChannelConfigurations.AnyAsync(c => c.SchoolId == schoolId && c.Key == key && c.Enabled, cancellationToken),
                await ForeignContentAsync(db, schoolId, cancellationToken))
            : null;

    private static async Task<ForeignChannelContent> ForeignContentAsync(JournalDb db, long schoolId, CancellationToken cancellationToken) =>
        (await db.RegulationOfAsync(schoolId, cancellationToken)).Values.ForeignChannelContent;

    private ChannelView ViewOf(LoadedPlugin plugin, long schoolId, bool enabled, ForeignChannelContent foreign)
    {
        var fault = plugin.Works ? (enabled ? faults.Find(schoolId, plugin.Id) : null) : plugin.Reason ?? "malfunctioned";
        var state = fault is not null ? ChannelState.Malfunctioned : enabled ? ChannelState.Enabled : ChannelState.Disabled;
        var content = plugin.Descriptor?.Residency == DataResidency.Foreign ? foreign : ForeignChannelContent.Full;
        return new(plugin.Id, plugin.Descriptor?.DisplayName ?? plugin.Name, state, fault, plugin.Descriptor?.Capabilities ?? NoCapabilities, content);
    }
}
