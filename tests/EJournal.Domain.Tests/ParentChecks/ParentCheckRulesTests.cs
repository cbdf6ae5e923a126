using EJournal.Domain.ParentChecks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using Xunit;

namespace EJournal.Domain.Tests.ParentChecks;

public sealed class ParentCheckRulesTests
{
    private static readonly GradingPeriod[] Periods =
    [
        new() { Name = "1 четверть", Kind = GradingPeriodKind.Quarter, From = new(2026, 9, 1), To = new(2026, 10, 25) },
        new() { Name = "Год", Kind = GradingPeriodKind.Year, From = new(2026, 9, 1), To = new(2027, 5, 26) },
    ];

    [Theory]
    [InlineData(null, "2026-09-07", "2026-09-13")]
    [InlineData(IntervalUnit.Day, "2026-09-13", "2026-09-13")]
    [InlineData(IntervalUnit.Week, "2026-09-07", "2026-09-13")]
    [InlineData(IntervalUnit.Month, "2026-09-01", "2026-09-30")]
    [InlineData(IntervalUnit.GradingPeriod, "2026-09-01", "2026-10-25")]
    [InlineData(IntervalUnit.SchoolYear, "2026-09-01", "2027-05-26")]
    public void The_interval_is_that_of_the_setting(IntervalUnit? per, string first, string last) =>
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), ParentCheckRules.IntervalOf(per is { } unit ? new Frequency(2, unit) : null, new(2026, 9, 13), Periods));

    [Fact]
    public void Often_enough_is_as_often_as_asked()
    {
        Assert.Null(ParentCheckRules.IsMet(null, 0));
        Assert.False(ParentCheckRules.IsMet(new Frequency(2, IntervalUnit.Week), 1));
        Assert.True(ParentCheckRules.IsMet(new Frequency(2, IntervalUnit.Week), 2));
    }
}
