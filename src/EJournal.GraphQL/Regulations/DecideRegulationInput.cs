namespace EJournal.GraphQL.Regulations;

/// <summary>Decisions about the regulation (решения о регламенте): all of them are taken, or none.</summary>
public sealed record DecideRegulationInput
{
    /// <summary>The regulation to start from (образец); left as it is when not given.</summary>
    public string? Preset { get; init; }

    /// <summary>Settings to be decided, at most 60 (настройки); the others stay as they are.</summary>
    public IReadOnlyList<RegulationSettingInput>? Settings { get; init; }

    /// <summary>What the decision rests on (основание): «Приказ 12 от 01.09.2026».</summary>
    public required string Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
