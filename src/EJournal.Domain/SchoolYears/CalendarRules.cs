using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>Who keeps the calendar of a school year: its grading periods and the days without teaching (CUR-10).</summary>
public static class CalendarRules
{
    public const int MostHolidays = 200;
    public const int LongestHoliday = 200;

    /// <summary>Null for the director, and those whom S-11 names for the schedule.</summary>
    public static Refusal? MayKeep(Viewer viewer, Regulation regulation) =>
        viewer.IsStaff && (viewer.Has(Role.Director) || regulation.ScheduleMaintainer.Any(viewer.Is))
            ? null
            : new(RefusalCode.Forbidden, "Учебные периоды и выходные дни ведёт тот, кто ведёт расписание: так решила школа.") { Clause = "S-11" };

    /// <summary>Null for a year in which something can still be changed.</summary>
    public static Refusal? OfYear(SchoolYear? year) =>
        year is null ? SchoolYearRules.NotFound
        : year.ClosedAt is not null ? new(RefusalCode.PeriodClosed, $"Учебный год {year.Name} закрыт.") { Field = "year" }
        : null;

    /// <summary>A period with marks, or one that was closed, keeps its days, kind and grades: they say what the marks are for.</summary>
    public static Refusal? OfChange(GradingPeriod period, PlannedPeriod asked, bool used, string field) =>
        (used || period.Closed) && (period.Kind, period.From, period.To, period.FromGrade, period.ToGrade) != (asked.Kind, asked.From, asked.To, asked.FromGrade, asked.ToGrade)
            ? InUse(field)
            : null;

    public static Refusal InUse(string field) =>
        new(RefusalCode.Conflict, "В этом периоде уже есть итоговые отметки или решения: изменить можно только название.") { Field = field };

    public static Refusal UnknownPeriod(string field) => new(RefusalCode.NotFound, "Такого учебного периода в этом году нет, или он назван дважды.") { Field = field };

    public static IEnumerable<Refusal> OfHolidays(IReadOnlyList<(DateOnly Date, string Name)> holidays, IReadOnlyList<DateOnly> removed, SchoolYear year, DateOnly today)
    {
        if (holidays.Count + removed.Count is 0 or > MostHolidays)
            yield return Invalid("holidays", $"Назовите от 1 до {MostHolidays} дней.");
        var seen = new HashSet<DateOnly>();
        foreach (var (index, (date, name)) in holidays.Index())
        {
            if (date < year.From || date > year.To || !seen.Add(date))
                yield return Invalid($"holidays[{index}].date", $"День не из этого учебного года ({year.From:dd.MM.yyyy} – {year.To:dd.MM.yyyy}) или назван дважды.");
            if (name.Trim().Length is 0 or > LongestHoliday || name.Any(char.IsControl))
                yield return Invalid($"holidays[{index}].name", $"Назовите день: от 1 до {LongestHoliday} знаков.");
        }

        foreach (var (index, date) in removed.Index())
        {
            // Terms were counted by it.
            if (date < today || !seen.Add(date))
                yield return Invalid($"remove[{index}]", "Прошедший день не меняют, и каждый день называют один раз.");
        }
    }

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
