using EJournal.Domain.Schools;

namespace EJournal.Domain.Schedule;

/// <summary>
/// Counts the weeks of the school year, vacations included: the first is that of the first day of the year's first grading
/// period, or the next where that day is a Sunday.
/// </summary>
public sealed class SchoolWeeks(IEnumerable<GradingPeriod> periods)
{
    private readonly Dictionary<int, DateOnly> _firstDays =
        periods.GroupBy(period => SchoolYear.Of(period.From)).ToDictionary(year => year.Key, year => year.Min(period => period.From));

    public WeekParity ParityOf(DateOnly day)
    {
        var year = SchoolYear.Of(day);
        if (!_firstDays.TryGetValue(year, out var first))
            first = new DateOnly(year, 9, 1);
        if (first.DayOfWeek == DayOfWeek.Sunday)
            first = first.AddDays(1);
        var weeks = (MondayOf(day).DayNumber - MondayOf(first).DayNumber) / 7;
        return weeks % 2 == 0 ? WeekParity.Odd : WeekParity.Even;
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
