using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.FinalMarks;

/// <summary>Who tells subject teachers which final marks are missing, and when (FIN-05).</summary>
public static class MissingMarkRules
{
    /// <summary>Final marks are entered from two weeks before the end on, when the preliminary report is due as well (S-39).</summary>
    public const int DaysBeforeEnd = 14;

    public static Refusal UnknownClass { get; } = new(RefusalCode.NotFound, "Такого класса нет.") { Field = "classId" };

    /// <summary>Null for the homeroom teacher of the class, near the end of a period of its grade and after.</summary>
    public static Refusal? MayTell(Viewer viewer, SchoolClass schoolClass, GradingPeriod period, DateOnly today) =>
        !viewer.IsStaff || !viewer.HomeroomClassIds.Contains(schoolClass.Id) ? new(RefusalCode.Forbidden, "О недостающих итоговых отметках сообщает классный руководитель.")
        : !period.IsFor(schoolClass.GradeLevel) ? new(RefusalCode.InvalidValue, "У этого класса нет такого учебного периода.") { Field = "periodId" }
        : today < period.To.AddDays(-DaysBeforeEnd) ? new(RefusalCode.InvalidValue, $"Об итоговых отметках напоминают не раньше чем за {DaysBeforeEnd} дней до конца периода.") { Field = "periodId" }
        : null;
}
