using EJournal.Domain.Regulations;
using EJournal.Plugins;

namespace EJournal.Delivery.Channels;

/// <summary>A channel as a school sees it.</summary>
/// <param name="Key">The plugin's id.</param>
/// <param name="Name">What a parent reads.</param>
/// <param name="State">Whether it can be agreed to.</param>
/// <param name="Reason">Why it malfunctions, in English, for the administrator; null otherwise.</param>
/// <param name="Capabilities">What it can do beyond text.</param>
/// <param name="Content">What the school lets it carry, whatever a parent agreed to; full where the operator is not abroad.</param>
public sealed record ChannelView(
    string Key, string Name, ChannelState State, string? Reason, IReadOnlySet<ChannelCapability> Capabilities, ForeignChannelContent Content);

public enum ChannelState
{
    Disabled,
    Enabled,
    Malfunctioned,
}
