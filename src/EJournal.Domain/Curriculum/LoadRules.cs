using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Curriculum;

/// <summary>Who distributes the load, and what a group may be (CUR-03).</summary>
public static class LoadRules
{
    public const int LongestSubgroup = 64;

    public static Refusal UnknownTeacher { get; } = new(RefusalCode.NotFound, "Учитель не найден.") { Field = "teacherId" };

    public static Refusal? MayDistribute(Viewer viewer) => viewer.IsStaff && (viewer.IsLeadership || viewer.IsAdministrator)
        ? null
        : new(RefusalCode.Forbidden, "Нагрузку распределяет администрация школы.");

    public static Refusal? OfHours(double hours) => hours is > 0 and <= CurriculumRules.MostWeeklyHours
        ? null
        : new(RefusalCode.InvalidValue, $"Часов в неделю: больше 0 и не больше {CurriculumRules.MostWeeklyHours}.") { Field = "weeklyHours" };

    public static Refusal? OfSubgroup(string subgroup) => subgroup.Length > LongestSubgroup || subgroup.Any(char.IsControl)
        ? new(RefusalCode.InvalidValue, $"Подгруппа: до {LongestSubgroup} знаков.") { Field = "subgroup" }
        : null;

    /// <summary>Null when the group may change hands on the day: nothing has to happen by itself at a midnight to come (ADR 0009).</summary>
    public static Refusal? OfHandOver(TeachingGroup group, Employee to, DateOnly from, DateOnly today) =>
        group.TeacherId == to.Id
            ? new(RefusalCode.Conflict, "Эту группу и так ведёт этот учитель.") { Field = "teacherId" }
        : from > today || from < new DateOnly(SchoolYear.Of(today), 8, 1)
            ? new(RefusalCode.InvalidValue, "Группу передают с дня этого учебного года, не позже сегодняшнего.") { Field = "from" }
        : !to.WorksOn(from) || !to.WorksOn(today)
            ? new(RefusalCode.InvalidValue, "В эти дни сотрудник не работает в школе.") { Field = "teacherId" }
            : null;
}
