namespace EJournal.Domain.Regulations;

/// <summary>A date that returns every school year: 31 August.</summary>
public sealed record YearlyDate(int Month, int Day) : ISettingValue
{
    // Not a leap year: 29 February does not return every year.
    private const int AnyYear = 2023;

    public string? FindFault() =>
        Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(AnyYear, Month) ? "Такого дня нет в каждом году." : null;

    /// <summary>The day in a school year, named by the calendar year in which it began. A day of June or July is one before its beginning.</summary>
    public DateOnly In(int schoolYear) => new(Month >= 6 ? schoolYear : schoolYear + 1, Month, Day);
}
