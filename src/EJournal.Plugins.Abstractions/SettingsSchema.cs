namespace EJournal.Plugins;

/// <summary>The settings of a channel, in the order of the form.</summary>
/// <param name="Fields">The fields; their names differ.</param>
public sealed record SettingsSchema(IReadOnlyList<SettingsField> Fields);
