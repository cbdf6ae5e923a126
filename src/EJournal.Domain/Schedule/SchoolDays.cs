using EJournal.Domain.Schools;

namespace EJournal.Domain.Schedule;

/// <summary>The days on which a grade may have lessons: the days of its grading periods that are no holiday.</summary>
public static class SchoolDays
{
    public static IReadOnlyList<DateOnly> Of(
        int gradeLevel, IEnumerable<GradingPeriod> periods, IReadOnlySet<DateOnly> holidays)
    {
        var own = periods.Where(period => period.IsFor(gradeLevel)).ToList();

        // The year spans the vacations between the quarters, so it counts only where the grade has nothing shorter.
        if (own.Exists(period => !period.IsWhole))
            own.RemoveAll(period => period.IsWhole);

        var days = new SortedSet<DateOnly>();
        foreach (var period in own)
        {
            for (var day = period.From; day <= period.To; day = day.AddDays(1))
            {
                if (!holidays.Contains(day))
                    days.Add(day);
            }
        }

        return [.. days];
    }

    /// <summary>Is one day among them?</summary>
    public static bool Has(int gradeLevel, DateOnly day, IReadOnlyList<GradingPeriod> periods, IReadOnlySet<DateOnly> holidays)
    {
        if (holidays.Contains(day))
            return false;
        var (whole, shorter) = (false, false);
        for (var i = 0; i < periods.Count; i++)
        {
            if (!periods[i].IsFor(gradeLevel))
                continue;
            var within = periods[i].From <= day && day <= periods[i].To;
            if (!periods[i].IsWhole && within)
                return true;
            (whole, shorter) = (whole || within, shorter || !periods[i].IsWhole);
        }

        return whole && !shorter;
    }
}
