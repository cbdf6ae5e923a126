using EJournal.Domain.Marks;
using EJournal.Domain.Progress;
using EJournal.Domain.Regulations;
using EJournal.TestKit;

namespace EJournal.Domain.Tests.Progress;

public sealed class StandingTests
{
    private static readonly ForecastRule Usual = new(MarkScale.FivePoint, new ForecastThresholds(2.5, 3.5, 4.5));

    [Theory]
    [Requirement("DIA-07")]
    [InlineData("5 4 4", 4.33, 4)]
    [InlineData("5 4", 4.5, 5)]
    [InlineData("3 4 4 3", 3.5, 4)]
    [InlineData("2 3", 2.5, 3)]
    [InlineData("2 2 3", 2.33, 2)]
    [InlineData("1", 1.0, 2)]
    [InlineData("зачёт 5 н/а", 5.0, 5)]
    [InlineData("зачёт", null, null)]
    [InlineData("", null, null)]
    public void Average_and_forecast_follow_from_the_marks_that_count(string marks, double? average, int? forecast)
    {
        var standing = Of(Usual, marks);

        Assert.Equal((average, forecast), (standing.Average, standing.Forecast));
    }

    [Fact]
    public void A_half_of_the_second_place_is_rounded_away_from_zero_before_the_threshold_is_looked_at()
    {
        // 2.345 and 3.495.
        var standing = new Standing([new("2", 2, 131), new("3", 3, 69)], Usual);
        var upTo = new Standing([new("3", 3, 101), new("4", 4, 99)], Usual);

        Assert.Equal(2.35, standing.Average);
        Assert.Equal((3.5, 4), (upTo.Average, upTo.Forecast));
    }

    [Fact]
    public void A_control_work_of_weight_two_counts_as_two()
    {
        var standing = new Standing([new("5", 5, 1), new("2", 2, 2)], Usual);

        Assert.Equal(3.0, standing.Average);
        Assert.Equal(
            "EJournal A-23, версия 1. Средний балл = сумма (вес × отметка) / сумма весов = (5 + 2 × 2) / (1 + 2 × 1) = 3, округлён до двух знаков, половина — от нуля. "
            + "Прогноз 3: по порогам школы 3 — с 2,5, 4 — с 3,5, 5 — с 4,5.",
            StandingWords.Of(standing));
    }

    [Fact]
    public void What_does_not_count_is_named()
    {
        Assert.EndsWith("Не считаются: зачёт.", StandingWords.Of(Of(Usual, "5 зачёт зачёт")), StringComparison.Ordinal);
        Assert.Equal(
            "EJournal A-23, версия 1. Отметок, которые считаются, нет: среднего балла нет. Пороги школы: 3 — с 2,5, 4 — с 3,5, 5 — с 4,5.",
            StandingWords.Of(Of(Usual, "")));
    }

    [Fact]
    public void The_school_decides_from_where_on_the_next_mark_begins()
    {
        var strict = new ForecastRule(MarkScale.FivePoint, new ForecastThresholds(2.6, 3.6, 4.6));

        Assert.Equal(4, Of(strict, "5 4").Forecast);
        Assert.Equal(5, Of(strict, "5 5 4").Forecast);
    }

    [Fact]
    public void Without_five_point_marks_there_is_no_forecast_and_no_way_to_one()
    {
        foreach (var scale in new[] { MarkScale.Credit, MarkScale.None })
        {
            var standing = Of(new ForecastRule(scale, Usual.Thresholds), "5 5");
            Assert.Equal((5.0, null), (standing.Average, standing.Forecast));
            Assert.Empty(standing.NeededFor(5, [1, 2]));
            Assert.Equal("Прогноза нет: в этом классе отметки не пятибалльные.", StandingWords.Of(standing, 5, []));
        }
    }

    [Fact]
    public void What_is_needed_is_told_by_weight_and_by_mark()
    {
        // 3 3 3 4 4 is 3.4, and a four is as good as a five.
        var standing = Of(Usual, "3 3 3 4 4");

        Assert.Equal(
            ["1 × 4 (1): 3.5", "1 × 4 (2): 3.57"],
            Ways(standing, 4, 1, 2, 1));
        Assert.Equal(["6 × 5 (2): 4.53", "11 × 5 (1): 4.5"], Ways(standing, 5, 1, 2));
    }

    [Fact]
    public void A_better_mark_is_named_beside_a_lower_one_only_where_it_takes_fewer_works()
    {
        // 2 3 3 3 3 3 is 2.83.
        Assert.Equal(
            ["1 × 5 (2): 3.38", "2 × 5 (1): 3.38", "2 × 4 (2): 3.3", "3 × 4 (1): 3.22"],
            Ways(Of(new ForecastRule(MarkScale.FivePoint, new(2.5, 3.2, 4.5)), "2 3 3 3 3 3"), 4, 1, 2));
    }

    [Fact]
    public void Every_way_reaches_the_target_and_one_work_fewer_does_not()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var marks = Enumerable.Range(0, random.Next(12)).Select(_ => Random(random)).ToList();
            var standing = new Standing(marks, Usual);
            var target = random.Next(2, 6);
            foreach (var way in standing.NeededFor(target, [1, 2, 0.5, 0]))
            {
                var work = new CountedMark(way.Code, double.Parse(way.Code, System.Globalization.CultureInfo.InvariantCulture), way.Weight);
                var then = standing.With(Enumerable.Repeat(work, way.Count));
                Assert.True(then.Reaches(target), $"{string.Join(' ', marks.Select(m => m.Code))} → {target}: {way}");
                Assert.Equal(then.Average, way.Average);
                Assert.False(standing.With(Enumerable.Repeat(work, way.Count - 1)).Reaches(target));
            }
        }
    }

    [Fact]
    public void A_target_that_is_reached_or_that_no_number_of_works_reaches_has_no_ways()
    {
        var good = Of(Usual, "5 5");
        var hopeless = new Standing([new("2", 2, 1_000)], Usual);

        Assert.Empty(good.NeededFor(5, [1]));
        Assert.Equal("Для отметки 5 нужен средний балл не ниже 4,5; сейчас 5 — этого достаточно.", StandingWords.Of(good, 5, []));
        Assert.Empty(hopeless.NeededFor(5, [1]));
        Assert.Equal("Для отметки 5 нужен средний балл не ниже 4,5; за 30 работ его не набрать.", StandingWords.Of(hopeless, 5, []));
        Assert.Empty(good.NeededFor(6, [1]));
        Assert.Equal("Отметки 6 на шкале нет.", StandingWords.Of(good, 6, []));
    }

    [Fact]
    public void Without_marks_one_of_the_target_is_enough()
    {
        Assert.Equal(["1 × 4 (1): 4"], Ways(Of(Usual, ""), 4, 1));
        Assert.Equal(
            "Для отметки 4 нужен средний балл не ниже 3,5. Достаточно получить подряд: 1 × «4» за работы с весом 1 (станет 4).",
            StandingWords.Of(Of(Usual, ""), 4, Of(Usual, "").NeededFor(4, [1])));
    }

    [Fact]
    public void Supposed_marks_change_nothing_of_the_standing_they_are_added_to()
    {
        var now = Of(Usual, "4");
        var then = now.With([new("2", 2, 2)]);

        Assert.Equal((4.0, 2.67), (now.Average, then.Average));
        Assert.Equal(2, then.Count);
    }

    private static Standing Of(ForecastRule rule, string marks) => new([.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(code => new CountedMark(code, double.TryParse(code, out var number) ? number : null, 1))], rule);

    private static List<string> Ways(Standing standing, int target, params double[] weights) =>
        [.. standing.NeededFor(target, weights).Select(w => FormattableString.Invariant($"{w.Count} × {w.Code} ({w.Weight}): {w.Average}"))];

    private static CountedMark Random(Random random) => random.Next(5) switch
    {
        0 => new("зачёт", null, 1),
        var n => new($"{n + 1}", n + 1, random.Next(1, 3)),
    };
}
