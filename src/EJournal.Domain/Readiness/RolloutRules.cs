using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who keeps the plan of the rollout, and what a step may say (ROL-01).</summary>
public static class RolloutRules
{
    public const int Most = 200;
    public const int LongestStage = 100;
    public const int LongestTitle = 500;
    public const int LongestForm = 200;
    public const int LongestNote = 1000;

    /// <summary>The steps that regulations name (000 Прил.1 and Прил.7, 002 План-график), for a school that has no plan of its own yet; terms are the school's.</summary>
    public static IReadOnlyList<(string Stage, string Title, string? Form, RolloutMeasure? Measure)> Usual { get; } =
    [
        ("Подготовка", "Назначить администратора журнала и ответственных", "Приказ", null),
        ("Подготовка", "Оценить программу и условия по критериям применимости", "Заключение", RolloutMeasure.AssessedCriteria),
        ("Подготовка", "Собрать согласия сотрудников на обработку персональных данных", "Согласия", RolloutMeasure.StaffConsents),
        ("Подготовка", "Собрать согласия родителей на обработку персональных данных", "Согласия", RolloutMeasure.FamilyConsents),
        ("Регламент", "Выбрать настройки журнала и утвердить регламент его ведения", "Приказ", null),
        ("Данные", "Внести и проверить исходные данные: школа, сотрудники, классы, ученики, расписание", "Акт сверки", null),
        ("Обучение", "Обучить сотрудников работе с журналом", "Журнал обучения", RolloutMeasure.StaffTraining),
        ("Обучение", "Познакомить с журналом учеников", "Журнал обучения", RolloutMeasure.PupilTraining),
        ("Обучение", "Познакомить с дневником родителей", "Протокол собрания", RolloutMeasure.ParentTraining),
        ("Доступ", "Выдать доступ сотрудникам", null, RolloutMeasure.StaffAccounts),
        ("Доступ", "Выдать доступ родителям", null, RolloutMeasure.ParentAccess),
        ("Доступ", "Принять от родителей решения о форме информирования", "Заявления", RolloutMeasure.ParentAgreements),
        ("Переход", "Сверить электронный журнал с бумажным за отчётный период", "Акт сверки", null),
        ("Переход", "Решить о переходе на электронный журнал", "Приказ", null),
    ];

    public static Refusal? MayKeep(Viewer viewer) => viewer.IsLeadership || viewer.IsAdministrator
        ? null
        : new(RefusalCode.Forbidden, "План внедрения ведут администрация школы и администратор журнала.");

    /// <summary>Everything that is wrong with what the step says.</summary>
    public static IReadOnlyList<Refusal> Faults(RolloutStep step) =>
    [
        .. OfText(step.Stage, LongestStage, "stage", "Этап"),
        .. OfText(step.Title, LongestTitle, "title", "Содержание шага"),
        .. OfText(step.Form, LongestForm, "form", "Форма исполнения"),
        .. step.DueOn is { Year: < 1990 or > 2200 } ? [new Refusal(RefusalCode.InvalidValue, "Такого срока не бывает.") { Field = "dueOn" }] : Array.Empty<Refusal>(),
    ];

    /// <summary>What is wrong with the record that it was done.</summary>
    public static IReadOnlyList<Refusal> DoneFaults(DateOnly? doneOn, string? note, DateOnly today) =>
    [
        .. doneOn > today || doneOn?.Year < 1990 ? [new Refusal(RefusalCode.InvalidValue, "Дата выполнения не может быть в будущем.") { Field = "doneOn" }] : Array.Empty<Refusal>(),
        .. OfText(note, LongestNote, "note", "Примечание"),
    ];

    internal static IEnumerable<Refusal> OfText(string? text, int longest, string field, string name)
    {
        if (text is null)
            yield break;
        if (text.Length == 0 || text.Length > longest)
            yield return new(RefusalCode.InvalidValue, $"{name}: от 1 до {longest} знаков.") { Field = field };
        else if (FreeText.HasControlCharacters(text))
            yield return FreeText.ControlCharacters(field);
    }
}
