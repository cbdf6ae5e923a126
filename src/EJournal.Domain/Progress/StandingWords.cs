using System.Globalization;

namespace EJournal.Domain.Progress;

/// <summary>The rule of ruling A-23 spelled out with the numbers of one pupil, for people who want to check it.</summary>
public static class StandingWords
{
    /// <summary>Part of every explanation, so that figures made by another rule are told apart.</summary>
    public const string Formula = "EJournal A-23, версия 1";

    /// <summary>How average and forecast came about.</summary>
    public static string Of(Standing standing) => string.Join(' ', Average(standing), Forecast(standing), Uncounted(standing)).TrimEnd();

    /// <summary>Which marks lead to the target.</summary>
    public static string Of(Standing standing, int target, IReadOnlyList<NeededMarks> ways)
    {
        if (!standing.Rule.Applies)
            return NoForecast;
        if (standing.Rule.AverageFor(target) is not { } lowest)
            return $"Отметки {target} на шкале нет.";
        var wanted = $"Для отметки {target} нужен средний балл не ниже {Number(lowest)}";
        return standing.Reaches(target) ? $"{wanted}; сейчас {Number(standing.Average ?? 0)} — этого достаточно."
            : ways.Count == 0 ? $"{wanted}; за {Standing.MostNeeded} работ его не набрать."
            : $"{wanted}. Достаточно получить подряд: {string.Join("; или ", ways.Select(Way))}.";
    }

    private const string NoForecast = "Прогноза нет: в этом классе отметки не пятибалльные.";

    private static string Average(Standing standing)
    {
        var counted = standing.All.Where(m => m.Counts).ToList();
        if (standing.Average is not { } average)
            return $"{Formula}. Отметок, которые считаются, нет: среднего балла нет.";
        var byWeight = counted.GroupBy(m => m.Weight).OrderBy(g => g.Key).ToList();
        var above = string.Join(" + ", byWeight.Select(g => Product(g.Key, string.Join(" + ", g.Select(m => Number(m.Number!.Value))))));
        var below = string.Join(" + ", byWeight.Select(g => Product(g.Key, $"{g.Count()}")));
        return $"{Formula}. Средний балл = сумма (вес × отметка) / сумма весов = {Enclosed(above)} / {Enclosed(below)} = {Number(average)}, округлён до двух знаков, половина — от нуля.";
    }

    private static string Forecast(Standing standing)
    {
        var (rule, thresholds) = (standing.Rule, standing.Rule.Thresholds);
        if (!rule.Applies)
            return NoForecast;
        var limits = $"3 — с {Number(thresholds.Three)}, 4 — с {Number(thresholds.Four)}, 5 — с {Number(thresholds.Five)}";
        return standing.Forecast is { } forecast ? $"Прогноз {forecast}: по порогам школы {limits}." : $"Пороги школы: {limits}.";
    }

    private static string Uncounted(Standing standing)
    {
        var codes = standing.All.Where(m => !m.Counts).Select(m => m.Code).Distinct().ToList();
        return codes.Count == 0 ? "" : $"Не считаются: {string.Join(", ", codes)}.";
    }

    private static string Way(NeededMarks way) => $"{way.Count} × «{way.Code}» за работы с весом {Number(way.Weight)} (станет {Number(way.Average)})";

    private static string Product(double weight, string what) => weight == 1 ? what : $"{Number(weight)} × {Enclosed(what)}";

    private static string Enclosed(string sum) => sum.Contains(' ', StringComparison.Ordinal) ? $"({sum})" : sum;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
