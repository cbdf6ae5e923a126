namespace EJournal.Domain.Reports;

/// <summary>Success and quality of a class or of a subject, by ruling A-23.</summary>
public static class PerformanceFormula
{
    /// <summary>Part of every report, so that figures made by another rule are told apart.</summary>
    public const string Text =
        "EJournal A-23, версия 1. Средний балл = сумма (вес × отметка) / сумма весов, по отметкам с числовым значением. "
        + "Успеваемость = ученики с итоговой отметкой 3 и выше / ученики с итогом; качество = с 4 и 5 / ученики с итогом; "
        + "«н/а» входит в число учеников с итогом. По классу: ученики, у которых каждая итоговая отметка 3 и выше (4 и выше) / ученики. "
        + "Округление до двух знаков, половина — от нуля.";

    private const double Passing = 3;
    private const double Good = 4;

    /// <summary>Outcomes of one subject, one for each pupil that has one; a null number is "not attested".</summary>
    public static (double? Success, double? Quality) OfSubject(IReadOnlyCollection<double?> outcomes) =>
        (Percentage.Of(outcomes.Count(IsPassing), outcomes.Count), Percentage.Of(outcomes.Count(IsGood), outcomes.Count));

    /// <summary>
    /// Outcomes of each pupil of a class in all subjects. A pupil without outcomes counts among the pupils but neither passes
    /// nor fails; with no outcome at all there is nothing to say.
    /// </summary>
    public static (double? Success, double? Quality) OfClass(IReadOnlyCollection<IReadOnlyCollection<double?>> pupils)
    {
        if (pupils.All(outcomes => outcomes.Count == 0))
            return (null, null);
        return (
            Percentage.Of(pupils.Count(outcomes => outcomes.Count > 0 && outcomes.All(IsPassing)), pupils.Count),
            Percentage.Of(pupils.Count(outcomes => outcomes.Count > 0 && outcomes.All(IsGood)), pupils.Count));
    }

    private static bool IsPassing(double? outcome) => outcome >= Passing;

    private static bool IsGood(double? outcome) => outcome >= Good;
}
