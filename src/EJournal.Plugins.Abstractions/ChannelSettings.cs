namespace EJournal.Plugins;

/// <summary>Values of settings by name. Defaults are filled in; a field that is not required and has neither value nor default is absent.</summary>
/// <param name="Values">Name to value.</param>
public sealed record ChannelSettings(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The value of a field, or null when it is absent.</summary>
    /// <param name="name">The field's name.</param>
    public string? Find(string name) => Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Only the names: values may be secret.</summary>
    /// <returns>The names of the fields that have a value.</returns>
    public override string ToString() => $"ChannelSettings [{string.Join(", ", Values.Keys.Order(StringComparer.Ordinal))}]";
}
