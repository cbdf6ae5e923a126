using EJournal.Domain.People;

namespace EJournal.Domain.Schools;

/// <summary>
/// A school year (учебный год) that the school has opened. Its classes and grading periods belong to it (ADR 0011); the last one
/// opened is the current one.
/// </summary>
public sealed class SchoolYear
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The calendar year in which it begins.</summary>
    public int Year { get; set; }

    /// <summary>The first day of teaching.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day of teaching, inclusive.</summary>
    public DateOnly To { get; set; }

    /// <summary>Null for one that came with the imported lists.</summary>
    public DateTime? OpenedAt { get; set; }

    public long? OpenedById { get; set; }
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }

    /// <summary>Null while it is open.</summary>
    public DateTime? ClosedAt { get; set; }

    public long? ClosedById { get; set; }

    /// <summary>What the closing rests on.</summary>
    public string? ClosingBasis { get; set; }

    public Order? Order => OrderNumber is { } number && OrderDate is { } date ? new(number, date) : null;

    public SchoolYearState State => ClosedAt is null ? SchoolYearState.Open : SchoolYearState.Closed;

    /// <summary>As people write it: <c>2026/27</c>.</summary>
    public string Name => NameOf(Year);

    public static string NameOf(int year) => $"{year}/{(year + 1) % 100:00}";

    /// <summary>The calendar year in which the school year of the date began; it turns with August.</summary>
    public static int Of(DateOnly date) => date.Month >= 8 ? date.Year : date.Year - 1;

    /// <summary>The first and the last day of the school year of the date.</summary>
    public static (DateOnly First, DateOnly Last) Days(DateOnly date) => (new(Of(date), 8, 1), new(Of(date) + 1, 7, 31));
}
