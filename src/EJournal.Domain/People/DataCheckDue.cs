using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;

namespace EJournal.Domain.People;

/// <summary>By when the homeroom teacher checks the data of the class again (PPL-10, S-03).</summary>
public static class DataCheckDue
{
    /// <summary>
    /// The last day on which the check is in time; null where the school asks for none. Counted from the last check, and in a
    /// school year without one from 1 September. A grading period counts as three months.
    /// </summary>
    public static DateOnly? On(Interval? interval, DateOnly? lastCheck, DateOnly today)
    {
        if (interval is null)
            return null;
        var year = new DateOnly(SchoolYear.Of(today), 9, 1);
        var from = lastCheck is { } last && last > year ? last : year;
        return interval.Unit switch
        {
            IntervalUnit.Day => from.AddDays(interval.Count),
            IntervalUnit.Week => from.AddDays(7 * interval.Count),
            IntervalUnit.Month => from.AddMonths(interval.Count),
            IntervalUnit.GradingPeriod => from.AddMonths(3 * interval.Count),
            _ => from.AddYears(interval.Count),
        };
    }
}
