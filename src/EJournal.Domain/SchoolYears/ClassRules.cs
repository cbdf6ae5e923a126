using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>Who keeps the list of classes (PPL-04).</summary>
public static class ClassRules
{
    /// <summary>Null for those who open the year, and those whom S-02 names for the lists of pupils; no homeroom teacher makes classes.</summary>
    public static Refusal? MayKeep(Viewer viewer, Regulation regulation) =>
        SchoolYearRules.MayOpen(viewer) is null || regulation.PeopleDataMaintainers.Families.Any(viewer.Is)
            ? null
            : new(RefusalCode.Forbidden, "Список классов ведёт другой сотрудник: так решила школа.") { Clause = "S-02" };

    /// <summary>The name as it is kept, and a shift that there is.</summary>
    public static Decision<ClassName> OfForm(int gradeLevel, string letter, int shift)
    {
        if (shift is < 1 or > 3)
            return new Refusal(RefusalCode.InvalidValue, "Смена: от 1 до 3.") { Field = "shift" };
        if (gradeLevel is < 1 or > ClassName.LastGrade)
            return new Refusal(RefusalCode.InvalidValue, "Номер класса: от 1 до 11.") { Field = "gradeLevel" };
        return ClassName.TryParse($"{gradeLevel}{letter}", out var name) && name.GradeLevel == gradeLevel
            ? name
            : new Refusal(RefusalCode.InvalidValue, "Литера: до 8 букв и цифр.") { Field = "letter" };
    }

    public static Refusal Taken(ClassName name) => new(RefusalCode.Conflict, $"Класс {name} в этом учебном году уже есть.") { Field = "letter" };
}
