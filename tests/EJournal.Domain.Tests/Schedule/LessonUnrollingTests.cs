using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Schedule;

public sealed class LessonUnrollingTests
{
    private static readonly GradingPeriod[] Periods =
    [
        Period("1 четверть", GradingPeriodKind.Quarter, new(2026, 9, 1), new(2026, 9, 8), 1, 9),
        Period("2 четверть", GradingPeriodKind.Quarter, new(2026, 9, 14), new(2026, 9, 15), 1, 9),
        Period("Год", GradingPeriodKind.Year, new(2026, 9, 1), new(2026, 9, 15), 1, 11),
    ];

    [Fact]
    [Requirement("SCH-01")]
    [Requirement("CUR-10")]
    public void Each_row_gives_a_lesson_on_every_school_day_of_its_weekday()
    {
        TimetableEntry monday = new() { Weekday = DayOfWeek.Monday, Number = 1 };
        TimetableEntry tuesday = new() { Weekday = DayOfWeek.Tuesday, Number = 2 };
        var days = SchoolDays.Of(7, Periods, new HashSet<DateOnly> { new(2026, 9, 7) });

        var lessons = LessonUnrolling.Unroll([monday, tuesday], days, new SchoolWeeks(Periods)).ToList();

        Assert.Equal(
            [(monday, new DateOnly(2026, 9, 14)), (tuesday, new(2026, 9, 1)), (tuesday, new(2026, 9, 8)), (tuesday, new(2026, 9, 15))],
            lessons);
    }

    [Fact]
    [Requirement("CUR-10")]
    public void The_year_counts_only_for_a_grade_without_shorter_periods()
    {
        var none = new HashSet<DateOnly>();

        Assert.Equal(10, SchoolDays.Of(9, Periods, none).Count);
        Assert.Equal(15, SchoolDays.Of(10, Periods, none).Count);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    public void A_day_is_one_of_the_days_of_a_grade_exactly_when_it_is_in_their_list(int grade)
    {
        var holidays = new HashSet<DateOnly> { new(2026, 9, 7), new(2026, 9, 15) };
        var days = Enumerable.Range(0, 40).Select(new DateOnly(2026, 8, 20).AddDays);

        Assert.Equal(SchoolDays.Of(grade, Periods, holidays), days.Where(day => SchoolDays.Has(grade, day, Periods, holidays)));
    }

    private static GradingPeriod Period(string name, GradingPeriodKind kind, DateOnly from, DateOnly to, int first, int last) =>
        new() { Name = name, Kind = kind, From = from, To = to, FromGrade = first, ToGrade = last };
}
