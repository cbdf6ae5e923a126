namespace EJournal.GraphQL.SchoolYears;

/// <summary>A class to be added to the list (новый класс).</summary>
public sealed record CreateClassInput
{
    /// <summary>The calendar year in which the school year begins (учебный год); the current one when not given.</summary>
    public int? Year { get; init; }

    /// <summary>Year of study, 1 to 11 (номер класса).</summary>
    public required int GradeLevel { get; init; }

    /// <summary>The letter, up to 8 letters and digits (литера); empty where the grade has one class.</summary>
    public required string Letter { get; init; }

    /// <summary>Shift of the school day, 1 to 3 (смена); 1 when not given.</summary>
    public int? Shift { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
