using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>A school year to be closed (закрытие учебного года).</summary>
public sealed record CloseSchoolYearInput
{
    /// <summary>The calendar year in which it began (год начала).</summary>
    public required int Year { get; init; }

    /// <summary>What the closing rests on, 1 to 300 characters (основание): «Приказ 51 от 31.05.2027».</summary>
    public required string Basis { get; init; }

    /// <summary>The pupils who stay without a mark for the year, all of them (без годовой отметки): <c>SchoolYear.withoutYearMark</c> shows them.</summary>
    [ID("Pupil")]
    public IReadOnlyList<long>? WithoutYearMark { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
