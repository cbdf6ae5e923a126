using EJournal.Domain.Control;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Xunit;

namespace EJournal.Domain.Tests.Control;

public class AccumulationFormulaTests
{
    private static readonly MinimumMarks Minimum = Regulation.Default.MinMarksPerPeriod;

    [Theory]
    [InlineData(1, 0, 8, 0)]
    [InlineData(1, 3, 8, 1)]
    [InlineData(1, 8, 8, 3)]
    [InlineData(2, 3, 16, 0)]
    [InlineData(2, 4, 16, 1)]
    [InlineData(2, 15, 16, 4)]
    [InlineData(2, 16, 16, 5)]
    [InlineData(2, 0, 0, 0)]
    public void The_minimum_so_far_grows_with_the_lessons_and_is_rounded_down(double weeklyHours, int soFar, int inAll, int required) =>
        Assert.Equal(required, AccumulationFormula.RequiredSoFar(Minimum, weeklyHours, soFar, inAll));

    [Fact]
    public void The_shortest_period_of_the_grade_counts_and_never_the_year()
    {
        GradingPeriod[] periods =
        [
            Period(1, GradingPeriodKind.Year, new(2026, 9, 1), new(2027, 5, 31), 11), Period(2, GradingPeriodKind.HalfYear, new(2026, 9, 1), new(2026, 12, 30), 11),
            Period(3, GradingPeriodKind.Quarter, new(2026, 9, 1), new(2026, 10, 25), 9),
        ];

        Assert.Equal(3, AccumulationFormula.PeriodOn(new(2026, 10, 25), 9, periods)?.Id);
        Assert.Equal(2, AccumulationFormula.PeriodOn(new(2026, 10, 26), 9, periods)?.Id);
        Assert.Equal(2, AccumulationFormula.PeriodOn(new(2026, 9, 1), 10, periods)?.Id);
        Assert.Null(AccumulationFormula.PeriodOn(new(2027, 3, 1), 10, periods));
    }

    [Fact]
    public void A_pupil_of_several_groups_counts_once_with_all_his_marks()
    {
        var figures = AccumulationFigures.Of(
            [new(1, 10, 0, 0, 1), new(2, 10, 1, 1, 1), new(1, 11, 0, 0, null), new(1, 12, 3, 3, 1)], uncheckedWorks: 2);

        Assert.Equal((3, 4, 1, 1, 1, 2), (figures.Pupils, figures.Marks, figures.WithoutMarks, figures.WithOneMark, figures.BelowRequired, figures.UncheckedWorks));
        Assert.Equal((33.33, 33.33), (figures.WithoutMarksPercent, figures.WithOneMarkPercent));
    }

    private static GradingPeriod Period(long id, GradingPeriodKind kind, DateOnly from, DateOnly to, int toGrade) =>
        new() { Id = id, Name = "-", Kind = kind, From = from, To = to, FromGrade = 1, ToGrade = toGrade };
}
