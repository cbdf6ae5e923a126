using EJournal.Domain.Marks;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Control;

/// <summary>How the accumulation of marks is counted (LES-19, S-19).</summary>
public static class AccumulationFormula
{
    /// <summary>Part of every report, so that figures made by another rule are told apart.</summary>
    public const string Text =
        "EJournal, накопляемость отметок, версия 1. Ученики = состав групп на последний день промежутка; отметки = действующие, по дате урока. "
        + "Норма на сегодня = наименьшее число отметок за период (S-19) × проведённые по расписанию уроки периода / все уроки периода, с округлением вниз; "
        + "к концу периода она равна S-19. Меньше нормы = ученики, у которых с начала периода отметок меньше. "
        + "Период = самый короткий из тех, в которые попадает последний день промежутка, кроме года. "
        + "Непроверенная работа = урок с письменной работой, срок отметок за которую (S-14, S-18) прошёл, а ни одной отметки за неё нет. "
        + "Классы безотметочного обучения не входят. Округление процентов до двух знаков, половина — от нуля.";

    public static bool IsMarked(Regulation regulation, int gradeLevel) => MarkScale.Of(regulation, gradeLevel).Values.Count > 0;

    /// <summary>The period whose minimum counts on a day: the shortest, and never the year, which is attested by its periods.</summary>
    public static GradingPeriod? PeriodOn(DateOnly day, int gradeLevel, IEnumerable<GradingPeriod> periods) =>
        periods.Where(p => p.Kind != GradingPeriodKind.Year && p.IsFor(gradeLevel) && p.Contains(day))
            .OrderBy(p => p.To.DayNumber - p.From.DayNumber).ThenBy(p => p.Id).FirstOrDefault();

    /// <summary>The minimum of the period in proportion to its lessons, rounded down: what is asked for is never more than what can be there.</summary>
    public static int RequiredSoFar(MinimumMarks minimum, double weeklyHours, int lessonsSoFar, int lessonsOfPeriod) =>
        lessonsOfPeriod == 0 ? 0 : minimum.For(weeklyHours) * lessonsSoFar / lessonsOfPeriod;
}
