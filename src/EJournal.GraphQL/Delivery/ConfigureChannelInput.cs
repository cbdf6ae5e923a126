namespace EJournal.GraphQL.Delivery;

/// <summary>A school's use of a channel (настройка канала). What is not given stays as it is.</summary>
public sealed record ConfigureChannelInput
{
    /// <summary>The channel's key (ключ).</summary>
    public required string Key { get; init; }

    /// <summary>Whether the school uses it (включён).</summary>
    public bool? Enabled { get; init; }

    /// <summary>Settings to be changed, at most 100 (параметры); the others keep their values.</summary>
    public IReadOnlyList<SettingInput>? Settings { get; init; }
}
