using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>Lessons laid out over the days of a week.</summary>
internal static class WeekSchedules
{
    public static WeekSchedule Of(SchoolWeek week, WeekParity parity, ILookup<DateOnly, Lesson> lessons, Func<DateOnly, bool, bool> isSchoolDay) => new()
    {
        From = week.From,
        To = week.To,
        Parity = parity,
        Days = [.. week.Days.Select(day => new ScheduleDay
        {
            Date = day,
            IsSchoolDay = isSchoolDay(day, lessons.Contains(day)),
            Lessons = [.. lessons[day]],
        })],
    };
}
