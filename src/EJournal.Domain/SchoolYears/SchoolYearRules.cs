using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>Who opens and closes a school year, and when.</summary>
public static class SchoolYearRules
{
    public const int MostClasses = 200;
    public const int MostPupils = 2_000;
    public const int MostGroups = 5_000;

    public static Refusal NotFound { get; } = new(RefusalCode.NotFound, "Такого учебного года нет.") { Field = "year" };

    /// <summary>Null for director, deputy director and administrator: the lists are the administrator's (PPL-04), the teaching the deputy's (004 п.3.4).</summary>
    public static Refusal? MayOpen(Viewer viewer) =>
        viewer.IsStaff && (viewer.Has(Role.Director) || viewer.Has(Role.DeputyDirector) || viewer.IsAdministrator)
            ? null
            : new(RefusalCode.Forbidden, "Учебный год открывает директор, его заместитель или администратор.") { Clause = "004 п.3.4" };

    /// <summary>Null when the year is the next one, and the pupils move on a day after the last of the year before and not in the future.</summary>
    /// <param name="asked">The year as it is to be.</param>
    /// <param name="before">The last one opened; null for the first.</param>
    /// <param name="on">The day from which the pupils are in their new classes.</param>
    /// <param name="today">Where the school stands.</param>
    public static Refusal? OfDays(SchoolYear asked, SchoolYear? before, DateOnly on, DateOnly today)
    {
        if (before is not null && asked.Year <= before.Year)
            return new(RefusalCode.Conflict, $"Учебный год {asked.Name} уже открыт.") { Field = "year" };
        if (before is not null && asked.Year != before.Year + 1)
            return Invalid("year", $"Следующий учебный год: {SchoolYear.NameOf(before.Year + 1)}.");
        if (SchoolYear.Of(asked.From) != asked.Year)
            return Invalid("from", $"Учебный год {asked.Name} начинается с августа {asked.Year} года.");
        if (asked.To <= asked.From || SchoolYear.Of(asked.To) != asked.Year)
            return Invalid("to", "Учебный год кончается после начала и не позже 31 июля.");
        if (before is not null && today <= before.To)
            return Invalid("year", $"Учебный год {before.Name} ещё идёт, по {before.To:dd.MM.yyyy}.");
        if (on > today)
            return Invalid("on", "День не может быть в будущем: внесите запись, когда он наступит.");
        if (on > asked.From || on <= before?.To)
            return Invalid("on", "Перевод начинается после последнего дня прошлого года и не позже первого дня нового.");
        return null;
    }

    /// <summary>Null unless the viewer would give himself a class or a group that he did not have (A-44).</summary>
    public static Refusal? OfOwn(Viewer viewer, YearFacts facts, YearPlan plan)
    {
        var own = facts.Groups.Where(g => g.TeacherId == viewer.EmployeeId).Select(g => g.Id).ToHashSet();
        return plan.Classes.Any(c => (c.HomeroomTeacherId == viewer.EmployeeId && c.Follows.TrueForAll(f => f.HomeroomTeacherId != viewer.EmployeeId))
                || c.Groups.Exists(g => g.TeacherId == viewer.EmployeeId && !own.Contains(g.Follows)))
            ? new(RefusalCode.Forbidden, "Себе класс или группу не вносят: это делает другой сотрудник.") { Clause = "A-44" }
            : null;
    }

    /// <summary>Null for director and deputy director, who close its periods.</summary>
    public static Refusal? MayClose(Viewer viewer) =>
        viewer.IsStaff && (viewer.Has(Role.Director) || viewer.Has(Role.DeputyDirector))
            ? null
            : new(RefusalCode.Forbidden, "Учебный год закрывает директор или его заместитель.");

    /// <summary>Null after the last day, when every period is closed.</summary>
    public static Refusal? OfClosing(SchoolYear year, IReadOnlyList<GradingPeriod> periods, DateOnly today)
    {
        if (today < year.To)
            return Invalid("year", "Учебный год закрывают не раньше его последнего дня.");
        if (periods.Count == 0)
            return new(RefusalCode.Conflict, "В учебном году нет ни одного периода.") { Field = "year" };
        return periods.Where(p => !p.Closed).Select(p => $"«{p.Name}»").ToList() is { Count: > 0 } open
            ? new(RefusalCode.Conflict, $"Сначала закройте периоды: {string.Join(", ", open)}.") { Field = "year" }
            : null;
    }

    /// <summary>Null when every pupil without a mark for the year is named, and nobody else.</summary>
    public static Refusal? OfMissing(IReadOnlySet<long> lacking, IReadOnlyList<long> named)
    {
        if (lacking.Except(named).Count() is > 0 and var unnamed)
            return Invalid("withoutYearMark", $"Учеников без годовой отметки: {unnamed}. Выставьте отметки или назовите этих учеников.");
        var index = named.ToList().FindIndex(id => !lacking.Contains(id));
        return index < 0 ? null : new(RefusalCode.NotFound, "У этого ученика годовые отметки есть, или такого ученика нет.") { Field = $"withoutYearMark[{index}]" };
    }

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
