using EJournal.Domain.Attendance;
using EJournal.Domain.Marks;
using EJournal.Domain.Progress;
using EJournal.Domain.Schools;
using Xunit;

namespace EJournal.Domain.Tests.Progress;

public sealed class ProblemRulesTests
{
    private static readonly ForecastRule Rule = new(MarkScale.FivePoint, new(2.5, 3.5, 4.5));
    private static readonly GradingPeriod Quarter = new() { Name = "1 четверть", From = new(2026, 9, 1), To = new(2026, 10, 25), FromGrade = 1, ToGrade = 11 };

    [Theory]
    [InlineData("5 5 5", "5 5 5", "")]
    [InlineData("2 2 3", "2 2", "FailingForecast")]
    [InlineData("4 4 5 5", "5 5", "FallingAverage")]
    [InlineData("4 5 5 5", "5 5", "")]
    [InlineData("2 2", "4", "FailingForecast FallingAverage")]
    [InlineData("", "", "")]
    [InlineData("2", "", "FailingForecast")]
    public void A_failing_forecast_and_a_fall_of_half_a_mark_within_a_month_are_problems(string now, string monthAgo, string problems) =>
        Assert.Equal(problems, Names(ProblemRules.Of(Of(now), Of(monthAgo), 0, Presence(10, 0), Quarter, new(2026, 10, 1))));

    [Theory]
    [InlineData(10, 10, "")]
    [InlineData(10, 11, "FewMarks")]
    [InlineData(10, 25, "FewMarks")]
    public void Few_marks_are_a_problem_in_the_last_two_weeks(int month, int day, string problems) =>
        Assert.Equal(problems, Names(ProblemRules.Of(Of("5 5"), Of(""), 3, Presence(10, 0), Quarter, new(2026, month, day))));

    [Theory]
    [InlineData(4, 1, "")]
    [InlineData(8, 3, "MissedLessons")]
    [InlineData(0, 0, "")]
    public void More_than_a_quarter_of_the_lessons_missed_is_a_problem(int lessons, int missed, string problems) =>
        Assert.Equal(problems, Names(ProblemRules.Of(Of("5"), Of(""), 0, Presence(lessons, missed), Quarter, new(2026, 9, 10))));

    private static Standing Of(string marks) =>
        new([.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => new CountedMark(m, m[0] - '0', 1))], Rule);

    private static AttendanceFigures Presence(int lessons, int missed) => AttendanceFigures.Of(
        [.. Enumerable.Range(0, lessons).Select(i => new LessonPresence(Quarter.From, 1, i < missed ? AttendanceStatus.Absent : null, null))]);

    private static string Names(IEnumerable<Problem> problems) => string.Join(' ', problems);
}
