using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Control;

/// <summary>Who checks the journals, and what a check says (COR-06, S-22).</summary>
public static class JournalCheckRules
{
    public const int MostItems = 60;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такой проверки нет.") { Field = "journalCheckId" };

    public static Refusal UnknownClass { get; } = new(RefusalCode.NotFound, "Такого класса нет.") { Field = "classIds" };

    public static Refusal UnknownGroup { get; } = new(RefusalCode.NotFound, "Такой группы нет.") { Field = "groupIds" };

    public static Refusal WrongSize { get; } =
        new(RefusalCode.InvalidValue, $"Назовите от 1 до {MostItems} классов и групп, каждый один раз.") { Field = "classIds" };

    /// <summary>Null for whoever the regulation names.</summary>
    public static Refusal? MayCheck(Viewer viewer, Regulation regulation) => regulation.JournalControlInterval.By.Any(viewer.Is)
        ? null
        : new(RefusalCode.Forbidden, "Журналы проверяет тот, кого называет регламент школы.") { Clause = "S-22" };

    /// <summary>A check is recorded on its day or later, within the school year.</summary>
    public static Refusal? OfDay(DateOnly on, DateOnly today) =>
        on > today || Schools.SchoolYear.Of(on) != Schools.SchoolYear.Of(today)
            ? new(RefusalCode.InvalidValue, "День проверки — не позже сегодняшнего, в этом учебном году.") { Field = "on" }
            : null;
}
