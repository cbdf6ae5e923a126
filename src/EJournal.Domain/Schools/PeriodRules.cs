using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schools;

/// <summary>Who closes a grading period, and opens it again.</summary>
public static class PeriodRules
{
    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такого учебного периода нет.") { Field = "periodId" };

    public static Refusal YearClosed { get; } =
        new(RefusalCode.PeriodClosed, "Учебный год закрыт: записи в нём меняют только по реестру исправлений.") { Field = "periodId" };

    /// <summary>Null when director or deputy decide on a change, after the first day of the period.</summary>
    public static Refusal? MayDecide(Viewer viewer, GradingPeriod period, bool close, string basis, DateOnly today)
    {
        if (!viewer.Has(Role.Director) && !viewer.Has(Role.DeputyDirector))
            return new(RefusalCode.Forbidden, "Учебный период закрывает и открывает директор или его заместитель.");
        if (period.Closed == close)
            return new(RefusalCode.Conflict, close ? "Период уже закрыт." : "Период не закрыт.") { Field = "periodId" };
        if (close && today < period.To)
            return new(RefusalCode.InvalidValue, "Период закрывают не раньше его последнего дня.") { Field = "periodId" };
        if (basis.Trim().Length is 0 or > PeriodDecision.LongestBasis || basis.Any(char.IsControl))
            return new(RefusalCode.InvalidValue, $"Укажите основание: до {PeriodDecision.LongestBasis} знаков, без служебных символов.") { Field = "basis" };
        return null;
    }
}
