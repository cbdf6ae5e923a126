using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Schedule;

public sealed class SchoolWeeksTests
{
    [Theory]
    [InlineData("2026-09-01", "2026-09-01", WeekParity.Odd)]
    [InlineData("2026-09-01", "2026-09-06", WeekParity.Odd)]
    [InlineData("2026-09-01", "2026-09-07", WeekParity.Even)]
    [InlineData("2026-09-01", "2027-01-11", WeekParity.Even)]
    [InlineData("2024-09-01", "2024-09-02", WeekParity.Odd)]
    public void Weeks_are_counted_from_the_first_week_that_is_taught(string yearBegins, string day, WeekParity parity)
    {
        var quarter = Quarter(DateOnly.Parse(yearBegins, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(parity, new SchoolWeeks([quarter]).ParityOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Requirement("SCH-01")]
    public void An_entry_of_alternating_weeks_gives_lessons_in_its_weeks_and_its_time()
    {
        var entry = new TimetableEntry { Weekday = DayOfWeek.Monday, Number = 1, Weeks = WeekParity.Odd, Until = new(2026, 9, 28) };
        var quarter = Quarter(new(2026, 9, 1));
        var days = SchoolDays.Of(7, [quarter], new HashSet<DateOnly>());

        Assert.Equal([new DateOnly(2026, 9, 14)], LessonUnrolling.Unroll([entry], days, new SchoolWeeks([quarter])).Select(l => l.Date));
    }

    private static GradingPeriod Quarter(DateOnly from) => new() { Name = "1 четверть", From = from, To = from.AddDays(50), FromGrade = 1, ToGrade = 11 };
}
