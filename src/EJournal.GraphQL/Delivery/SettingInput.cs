namespace EJournal.GraphQL.Delivery;

/// <summary>One setting of a channel (параметр).</summary>
public sealed record SettingInput
{
    /// <summary>The setting's name, as the plugin calls it (имя).</summary>
    public required string Name { get; init; }

    /// <summary>Its value (значение); a secret one is never shown again.</summary>
    public required string Value { get; init; }
}
