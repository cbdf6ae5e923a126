using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Curriculum;

/// <summary>Who keeps the methodical associations: with an association its methodist gets the right to keep plans (S-08).</summary>
public static class AssociationRules
{
    public static Refusal Unknown { get; } = new(RefusalCode.NotFound, "Такого методического объединения нет.") { Field = "id" };

    public static Refusal UnknownMethodist { get; } = new(RefusalCode.NotFound, "Сотрудник не найден.") { Field = "methodistId" };

    public static Refusal UnknownSubject { get; } = new(RefusalCode.NotFound, "Такого предмета нет.") { Field = "subjectIds" };

    public static Refusal? MayKeep(Viewer viewer) => viewer.IsStaff && (viewer.IsLeadership || viewer.IsAdministrator)
        ? null
        : new(RefusalCode.Forbidden, "Методические объединения ведёт администрация школы.");

    public static Refusal? Fault(string name, int fromGrade, int toGrade, int subjects) =>
        name.Length is 0 or > MethodicalAssociation.LongestName || name.Any(char.IsControl)
            ? Invalid($"Назовите объединение: от 1 до {MethodicalAssociation.LongestName} знаков.", "name")
        : fromGrade < 1 || toGrade > 11 || fromGrade > toGrade
            ? Invalid("Укажите классы от 1 до 11, первый не больше последнего.", "fromGrade")
        : subjects > MethodicalAssociation.MostSubjects
            ? Invalid($"В объединении может быть до {MethodicalAssociation.MostSubjects} предметов.", "subjectIds")
            : null;

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
