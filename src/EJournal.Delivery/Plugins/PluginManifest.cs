using System.Text.Json.Serialization;

namespace EJournal.Delivery.Plugins;

/// <summary><c>plugin.json</c>; the fields are described in docs/plugins.md.</summary>
internal sealed record PluginManifest
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Assembly { get; init; }

    public required ContractRange Contract { get; init; }

    public IReadOnlyList<string> Egress { get; init; } = [];
}

/// <summary>Floor and ceiling: a floor alone lets a plugin load on a host that already broke it.</summary>
internal sealed record ContractRange(
    [property: JsonRequired] string Min,
    [property: JsonRequired] string Below);
