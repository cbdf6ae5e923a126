using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who tries the journal out, who concludes, and when the whole school may go over to it (ROL-13).</summary>
public static class TrialRules
{
    /// <summary>Where the trial and the analysis of its results are asked for.</summary>
    public const string AnalysisClause = "000 Прил.7 шаг 22";

    public const string SwitchClause = "000 Прил.7 шаг 23";

    public static Refusal? MayDecide(Viewer viewer) => viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Заключение о пробной эксплуатации и переход школы — решение администрации школы.") { Clause = AnalysisClause };

    /// <param name="trial">The trial.</param>
    /// <param name="years">School years of its classes, one for each that was found.</param>
    /// <param name="today">At the school.</param>
    public static IReadOnlyList<Refusal> Faults(Trial trial, IReadOnlyList<int> years, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (trial.Order.Problem(today) is { } problem)
            faults.Add(problem with { Field = "order" });
        if (trial.Classes.Count is 0 or > Trial.MostClasses)
            faults.Add(new(RefusalCode.InvalidValue, $"Назовите классы: от 1 до {Trial.MostClasses}.") { Field = "classIds" });
        else if (years.Count != trial.Classes.Count)
            faults.Add(new(RefusalCode.NotFound, "Такого класса нет.") { Field = "classIds" });
        else if (years.Distinct().Count() > 1)
            faults.Add(new(RefusalCode.InvalidValue, "Пробная эксплуатация идёт в классах одного учебного года.") { Field = "classIds" });
        else if (!InYear(trial.From, years[0]))
            faults.Add(new(RefusalCode.InvalidValue, "Этот день не в учебном году классов.") { Field = "from" });
        else if (trial.To < trial.From || !InYear(trial.To, years[0]))
            faults.Add(new(RefusalCode.InvalidValue, "Последний день — не раньше первого и в том же учебном году.") { Field = "to" });
        return faults;
    }

    /// <param name="trial">With the conclusions so far.</param>
    /// <param name="conclusion">The next one.</param>
    /// <param name="year">The school year of its classes.</param>
    public static IReadOnlyList<Refusal> Faults(Trial trial, TrialConclusion conclusion, int year)
    {
        var faults = RolloutRules.OfText(conclusion.Text, TrialConclusion.LongestText, "text", "Заключение").ToList();
        if (trial.IsConcluded)
            faults.Add(new(RefusalCode.Conflict, "Заключение, которым проба закончена, уже есть."));
        if (conclusion.On < trial.From)
            faults.Add(new(RefusalCode.Conflict, "Пробная эксплуатация ещё не началась: анализировать нечего.") { Clause = AnalysisClause });
        if (conclusion.Decision == TrialDecision.Prolong
            ? conclusion.Until is not { } until || until <= trial.To || until < conclusion.On || !InYear(until, year)
            : conclusion.Until is not null)
        {
            faults.Add(new(RefusalCode.InvalidValue, "Новый последний день нужен при продлении, и только при нём: позже прежнего, в том же учебном году.") { Field = "until" });
        }

        return faults;
    }

    /// <summary>What the conclusion does to the trial: from the day after a last one, families are told again.</summary>
    public static void Take(this Trial trial, TrialConclusion conclusion)
    {
        trial.To = conclusion.Until ?? (trial.To < conclusion.On ? trial.To : conclusion.On);
        trial.Conclusions.Add(conclusion);
    }

    /// <param name="made">The switch.</param>
    /// <param name="everTried">Whether the school has ever started a trial.</param>
    /// <param name="concluded">Whether some trial was concluded by <see cref="TrialDecision.Switch"/>.</param>
    /// <param name="today">At the school.</param>
    public static IReadOnlyList<Refusal> Faults(JournalSwitch made, bool everTried, bool concluded, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (made.Order.Problem(today) is { } problem)
            faults.Add(problem with { Field = "order" });
        if (made.On < today || made.On > today.AddYears(1))
            faults.Add(new(RefusalCode.InvalidValue, "Переход назначают на сегодня или на день в ближайшем году.") { Field = "on" });
        if (everTried && !concluded)
            faults.Add(new(RefusalCode.Conflict, "Школа переходит на журнал после анализа пробной эксплуатации: заключения с решением о переходе нет.") { Clause = AnalysisClause });
        return faults;
    }

    private static bool InYear(DateOnly day, int year) => new DateOnly(year, 9, 1) <= day && day <= new DateOnly(year + 1, 8, 31);
}
