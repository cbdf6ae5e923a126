using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.Curriculum;

/// <summary>Who keeps the curriculum, and what it may say (CUR-01).</summary>
public static class CurriculumRules
{
    public const int MostLines = 600;
    public const double MostWeeklyHours = 40;
    public const double MostYearlyHours = 1600;

    public static Refusal UnknownSubject { get; } = new(RefusalCode.NotFound, "Такого предмета нет.");

    public static Refusal UnknownClass { get; } = new(RefusalCode.NotFound, "Такого класса нет.");

    public static Refusal Changed { get; } = new(RefusalCode.Conflict, "Учебный план уже изменили. Откройте его заново.") { Field = "version" };

    public static Refusal Unchanged { get; } = new(RefusalCode.Conflict, "Учебный план и так такой: менять нечего.");

    public static Refusal? MayKeep(Viewer viewer) => viewer.IsStaff && viewer.IsLeadership
        ? null
        : new(RefusalCode.Forbidden, "Учебный план ведут директор, его заместитель или заведующий учебной частью.");

    /// <summary>Null for this school year, the one before and the one to come: what is further away is neither planned nor mended.</summary>
    public static Refusal? OfYear(int year, DateOnly today) => Math.Abs(year - SchoolYear.Of(today)) <= 1
        ? null
        : new(RefusalCode.InvalidValue, "Можно вносить учебный год текущий, прошлый и будущий.") { Field = "year" };

    /// <summary>Everything that is wrong with the lines.</summary>
    public static IReadOnlyList<Refusal> Faults(IReadOnlyList<WantedHours> lines)
    {
        if (lines.Count is 0 or > MostLines)
            return [Invalid($"В учебном плане может быть от 1 до {MostLines} строк.", "lines")];
        var faults = new List<Refusal>();
        var seen = new HashSet<(long, int, long?)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.GradeLevel is < 1 or > 11)
                faults.Add(Invalid("Укажите класс обучения от 1 до 11.", $"lines[{i}].gradeLevel"));
            if (line.WeeklyHours is not (> 0 and <= MostWeeklyHours))
                faults.Add(Invalid($"Часов в неделю: больше 0 и не больше {MostWeeklyHours}.", $"lines[{i}].weeklyHours"));
            if (line.YearlyHours is not (null or (> 0 and <= MostYearlyHours)))
                faults.Add(Invalid($"Часов в год: больше 0 и не больше {MostYearlyHours}.", $"lines[{i}].yearlyHours"));
            if (!seen.Add((line.SubjectId, line.GradeLevel, line.ClassId)))
                faults.Add(Invalid("Этот предмет для этого класса уже указан.", $"lines[{i}].subjectId"));
        }

        return faults;
    }

    private static Refusal Invalid(string message, string field) => new(RefusalCode.InvalidValue, message) { Field = field };
}
