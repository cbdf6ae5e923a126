namespace EJournal.Plugins;

/// <summary>One setting of a channel.</summary>
/// <param name="Name">The key: a–z A–Z 0–9, starting with a letter, at most 64 characters.</param>
/// <param name="Type">What its value looks like.</param>
/// <param name="Required">Whether it must have a value that is not blank; a <see cref="Default"/> counts.</param>
/// <param name="Secret">Whether it is stored encrypted, never shown again and struck from logs.</param>
/// <param name="Label">The field's name in the form, in Russian.</param>
public sealed record SettingsField(string Name, SettingsType Type, bool Required, bool Secret, string Label)
{
    /// <summary>A regular expression that the whole value must match, without look-around and back-references; null: none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The value when none is given; null: none.</summary>
    public string? Default { get; init; }

    /// <summary>The values allowed with <see cref="SettingsType.Choice"/>.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>A sentence of help in Russian; null: none.</summary>
    public string? Help { get; init; }
}
