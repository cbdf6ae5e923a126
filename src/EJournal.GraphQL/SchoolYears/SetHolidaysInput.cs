namespace EJournal.GraphQL.SchoolYears;

/// <summary>Days without teaching to be named and taken out (выходные дни); the others stay.</summary>
public sealed record SetHolidaysInput
{
    /// <summary>The calendar year in which the school year begins (учебный год); the current one when not given.</summary>
    public int? Year { get; init; }

    /// <summary>The days, up to 200 (дни). Lessons that are planned on them already are cancelled with cancelLessons.</summary>
    public IReadOnlyList<HolidayInput>? Holidays { get; init; }

    /// <summary>Days on which the school teaches after all (убрать), not in the past.</summary>
    public IReadOnlyList<DateOnly>? Remove { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
