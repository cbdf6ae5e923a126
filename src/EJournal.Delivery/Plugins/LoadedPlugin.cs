using System.Diagnostics.CodeAnalysis;
using EJournal.Plugins;
using Microsoft.Extensions.Logging;

namespace EJournal.Delivery.Plugins;

/// <summary>A folder of the plugin folder: a channel that works, or the reason why it does not.</summary>
public sealed record LoadedPlugin
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name of its folder: tells two plugins of one id apart.</summary>
    public required string Folder { get; init; }

    public required PluginState State { get; init; }

    /// <summary>Why it malfunctioned, in English, for the log and the administrator; null when it works.</summary>
    public string? Reason { get; init; }

    public string? Version { get; init; }

    public IReadOnlyList<EgressAddress> Egress { get; init; } = [];

    /// <summary>Null when it malfunctioned.</summary>
    public ChannelDescriptor? Descriptor { get; init; }

    /// <summary>Null when it malfunctioned.</summary>
    public IChannelPlugin? Plugin { get; init; }

    [MemberNotNullWhen(true, nameof(Descriptor), nameof(Plugin))]
    public bool Works => State == PluginState.Loaded;

    /// <summary>What the plugin gets for one account; give the settings that passed <see cref="SettingsValidator"/>.</summary>
    public ChannelHost CreateHost(ChannelSettings settings, TimeProvider time, ILogger logger) =>
        Works
            ? new ChannelHost(this, Descriptor, settings, time, logger)
            : throw new InvalidOperationException($"Plugin {Id} malfunctioned.");
}
