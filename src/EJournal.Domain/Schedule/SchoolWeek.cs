namespace EJournal.Domain.Schedule;

/// <summary>A calendar week, Monday to Sunday.</summary>
public readonly record struct SchoolWeek
{
    private SchoolWeek(DateOnly from) => From = from;

    /// <summary>The Monday.</summary>
    public DateOnly From { get; }

    /// <summary>The Sunday.</summary>
    public DateOnly To => From.AddDays(6);

    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var i = 0; i < 7; i++)
                yield return From.AddDays(i);
        }
    }

    /// <summary>The week of a date; null for dates at the edge of the calendar, where no school ever was.</summary>
    public static SchoolWeek? Of(DateOnly date) =>
        date.Year is < 1900 or > 2200 ? null : new SchoolWeek(date.AddDays(-(((int)date.DayOfWeek + 6) % 7)));
}
