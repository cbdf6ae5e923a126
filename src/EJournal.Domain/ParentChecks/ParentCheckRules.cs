using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;

namespace EJournal.Domain.ParentChecks;

/// <summary>How often parents check their child's performance (DIA-09, A-22): on how many days of an interval they opened the diary.</summary>
public static class ParentCheckRules
{
    /// <summary>The interval of S-28 that a day is in; the week where the school asks for nothing.</summary>
    /// <param name="required">S-28.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="periods">The grading periods of the school.</param>
    public static (DateOnly First, DateOnly Last) IntervalOf(Frequency? required, DateOnly day, IEnumerable<GradingPeriod> periods) => required?.Per switch
    {
        IntervalUnit.Day => (day, day),
        IntervalUnit.Month => (new(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)),
        IntervalUnit.GradingPeriod => PeriodOf(day, periods.Where(p => p.Kind != GradingPeriodKind.Year)),
        IntervalUnit.SchoolYear => PeriodOf(day, periods.Where(p => p.Kind == GradingPeriodKind.Year)),
        _ => WeekOf(day),
    };

    /// <summary>Null where the school asks for nothing.</summary>
    public static bool? IsMet(Frequency? required, int days) => required is null ? null : days >= required.Times;

    // In the holidays between two periods there is a week to look at.
    private static (DateOnly, DateOnly) PeriodOf(DateOnly day, IEnumerable<GradingPeriod> periods) =>
        periods.FirstOrDefault(p => p.Contains(day)) is { } period ? (period.From, period.To) : WeekOf(day);

    private static (DateOnly, DateOnly) WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return (monday, monday.AddDays(6));
    }
}
