namespace EJournal.GraphQL.Curriculum;

/// <summary>The whole curriculum of a school year (учебный план).</summary>
public sealed record SetCurriculumInput
{
    /// <summary>The calendar year in which the school year begins (учебный год): this one, the one before, or the one to come.</summary>
    public required int Year { get; init; }

    /// <summary>All lines, 1 to 600 (строки). What is not among them leaves the curriculum and stays in its earlier version.</summary>
    public required IReadOnlyList<CurriculumHoursInput> Lines { get; init; }

    /// <summary>The version that was seen (номер редакции): a curriculum that was changed since then is left as it is.</summary>
    public int? Version { get; init; }

    /// <summary>What it rests on (основание), at most 300 characters.</summary>
    public string? Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
