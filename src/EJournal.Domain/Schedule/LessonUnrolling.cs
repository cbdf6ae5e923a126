namespace EJournal.Domain.Schedule;

/// <summary>Makes dated lessons of the weekly timetable (SCH-01): each row on every school day of its weekday, and of its weeks.</summary>
public static class LessonUnrolling
{
    public static IEnumerable<(TimetableEntry Entry, DateOnly Date)> Unroll(
        IEnumerable<TimetableEntry> entries, IReadOnlyList<DateOnly> schoolDays, SchoolWeeks weeks)
    {
        var days = schoolDays.ToLookup(day => day.DayOfWeek);
        return from entry in entries
               from day in days[entry.Weekday]
               where entry.HoldsOn(day) && (entry.Weeks == WeekParity.Every || entry.Weeks == weeks.ParityOf(day))
               select (entry, day);
    }
}
