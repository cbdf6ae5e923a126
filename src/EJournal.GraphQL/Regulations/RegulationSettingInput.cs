namespace EJournal.GraphQL.Regulations;

/// <summary>A value for a setting (значение настройки).</summary>
public sealed record RegulationSettingInput
{
    /// <summary>The setting's key (ключ).</summary>
    public required string Key { get; init; }

    /// <summary>The value as JSON (значение); null takes the school's decision back, so that the preset's value holds again.</summary>
    public string? Value { get; init; }
}
