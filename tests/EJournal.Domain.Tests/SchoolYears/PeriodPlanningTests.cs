using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;
using EJournal.Domain.SchoolYears;

namespace EJournal.Domain.Tests.SchoolYears;

public sealed class PeriodPlanningTests
{
    private static readonly (DateOnly From, DateOnly To) Next = (new(2027, 9, 2), new(2028, 5, 30));

    [Fact]
    public void Periods_come_again_a_year_later_within_the_days_of_the_year()
    {
        var before = new[]
        {
            Period("1 четверть", GradingPeriodKind.Quarter, new(2026, 9, 1), new(2026, 10, 25), 1, 9),
            Period("4 четверть", GradingPeriodKind.Quarter, new(2027, 4, 5), new(2027, 5, 26), 1, 9),
            Period("1 полугодие", GradingPeriodKind.HalfYear, new(2026, 9, 1), new(2026, 12, 30), 10, 11),
            Period("Год", GradingPeriodKind.Year, new(2026, 9, 1), new(2027, 5, 26), 1, 11),
        };

        Assert.Equal(
            [
                new("1 четверть", GradingPeriodKind.Quarter, new(2027, 9, 2), new(2027, 10, 25), 1, 9),
                new("1 полугодие", GradingPeriodKind.HalfYear, new(2027, 9, 2), new(2027, 12, 30), 10, 11),
                new("Год", GradingPeriodKind.Year, new(2027, 9, 2), new(2028, 5, 30), 1, 11),
                new("4 четверть", GradingPeriodKind.Quarter, new(2028, 4, 5), new(2028, 5, 30), 1, 9),
            ],
            PeriodPlanning.Propose(new Regulation(), before, Next.From, Next.To));
    }

    [Fact]
    public void Kinds_that_the_regulation_no_longer_has_do_not_come_again()
    {
        var regulation = new Regulation { GradingPeriodScheme = [new(2, 11, GradingPeriodKind.Trimester)] };
        var before = new[] { Period("1 четверть", GradingPeriodKind.Quarter, new(2026, 9, 1), new(2026, 10, 25), 1, 9) };

        Assert.Empty(PeriodPlanning.Propose(regulation, before, Next.From, Next.To));
        Assert.Equal(["S-10"], PeriodPlanning.Missing(regulation, [], [3, 3]).Select(r => r.Clause!));
    }

    [Fact]
    public void A_period_that_is_asked_for_may_not_meet_one_that_stands()
    {
        PlannedPeriod[] periods =
        [
            new("1", GradingPeriodKind.Quarter, new(2027, 9, 2), new(2027, 10, 25), 1, 4), new("2", GradingPeriodKind.Quarter, new(2027, 10, 25), new(2027, 12, 1), 4, 9),
        ];

        Assert.Equal(["periods[0].from"], PeriodPlanning.FaultsOf(new Regulation(), periods, Next.From, Next.To, standing: 1).Select(f => f.Field!));
        periods[1] = periods[1] with { FromGrade = 5 };
        Assert.Empty(PeriodPlanning.FaultsOf(new Regulation(), periods, Next.From, Next.To));
    }

    private static GradingPeriod Period(string name, GradingPeriodKind kind, DateOnly from, DateOnly to, int fromGrade, int toGrade) =>
        new() { Name = name, Kind = kind, From = from, To = to, FromGrade = fromGrade, ToGrade = toGrade };
}
