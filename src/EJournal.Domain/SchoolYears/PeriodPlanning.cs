using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;

namespace EJournal.Domain.SchoolYears;

/// <summary>A grading period as it is asked for or proposed.</summary>
public sealed record PlannedPeriod(string Name, GradingPeriodKind Kind, DateOnly From, DateOnly To, int FromGrade, int ToGrade)
{
    public bool IsFor(int gradeLevel) => FromGrade <= gradeLevel && gradeLevel <= ToGrade;

    public bool Clashes(PlannedPeriod other) =>
        Kind == other.Kind && FromGrade <= other.ToGrade && other.FromGrade <= ToGrade && From <= other.To && other.From <= To;
}

/// <summary>The grading periods of a year, by the kinds that S-10 gives each grade (CUR-10).</summary>
public static class PeriodPlanning
{
    public const int LongestName = 100;
    public const int Most = 50;

    /// <summary>
    /// Those of the year before, a year later, within the days of the new one: for the grades and kinds that the regulation has
    /// now. The year itself is always from its first day to its last.
    /// </summary>
    public static IReadOnlyList<PlannedPeriod> Propose(Regulation regulation, IReadOnlyList<GradingPeriod> before, DateOnly from, DateOnly to)
    {
        List<PlannedPeriod> proposed = [];
        foreach (var row in regulation.GradingPeriodScheme)
        {
            if (row.Kind == GradingPeriodKind.Year)
            {
                proposed.Add(new("Год", row.Kind, from, to, row.FromGrade, row.ToGrade));
                continue;
            }

            foreach (var period in before.Where(p => p.Kind == row.Kind && p.FromGrade <= row.ToGrade && row.FromGrade <= p.ToGrade))
            {
                var first = before.Where(p => p.Kind == row.Kind).Min(p => p.From) == period.From;
                var last = before.Where(p => p.Kind == row.Kind).Max(p => p.To) == period.To && before.Any(p => p.Kind == row.Kind && p.From != period.From);
                var begins = first ? from : Later(period.From.AddYears(1), from);
                var ends = last ? to : Earlier(period.To.AddYears(1), to);
                if (begins <= ends)
                    proposed.Add(new(period.Name, period.Kind, begins, ends, Math.Max(period.FromGrade, row.FromGrade), Math.Min(period.ToGrade, row.ToGrade)));
            }
        }

        return [.. proposed.Distinct().OrderBy(p => p.From).ThenBy(p => p.To)];
    }

    /// <summary>Everything that is wrong with the periods of a year.</summary>
    /// <param name="regulation">The kinds by grade, S-10.</param>
    /// <param name="periods">All periods of the year.</param>
    /// <param name="from">The first day of the year.</param>
    /// <param name="to">The last day of the year.</param>
    /// <param name="standing">How many of them, from the first on, stand already and are not asked about.</param>
    public static IEnumerable<Refusal> FaultsOf(Regulation regulation, IReadOnlyList<PlannedPeriod> periods, DateOnly from, DateOnly to, int standing = 0)
    {
        if (periods.Count > Most)
        {
            yield return Invalid("periods", $"Учебных периодов может быть не больше {Most}.");
            yield break;
        }

        for (var i = standing; i < periods.Count; i++)
        {
            var (period, field) = (periods[i], $"periods[{i - standing}]");
            if (period.Name.Trim().Length is 0 or > LongestName || period.Name.Any(char.IsControl))
                yield return Invalid($"{field}.name", $"Назовите период: от 1 до {LongestName} знаков.");
            if (period.From > period.To)
                yield return Invalid($"{field}.to", "Период кончается раньше, чем начинается.");
            else if (period.From < from || period.To > to)
                yield return Invalid($"{field}.from", $"Период выходит за учебный год: с {from:dd.MM.yyyy} по {to:dd.MM.yyyy}.");
            if (period.FromGrade < 1 || period.ToGrade > ClassName.LastGrade || period.FromGrade > period.ToGrade)
                yield return Invalid($"{field}.fromGrade", "Классы: от 1 до 11.");
            else if (!Enumerable.Range(period.FromGrade, period.ToGrade - period.FromGrade + 1).All(grade => regulation.HasPeriods(grade, period.Kind)))
                yield return Invalid($"{field}.kind", "По регламенту школы у этих классов нет таких периодов.") with { Clause = "S-10" };
            if (periods.Take(i).Any(period.Clashes))
                yield return Invalid($"{field}.from", "Период пересекается с другим того же вида у того же класса.");
            else if (periods.Take(i).Any(p => p.From == period.From && p.Name.Trim() == period.Name.Trim()))
                yield return Invalid($"{field}.name", "Период с таким названием в этот день уже начинается: назовите иначе.");
        }
    }

    /// <summary>Grades without anything that ends with marks within the year.</summary>
    public static IEnumerable<Refusal> Missing(Regulation regulation, IReadOnlyList<PlannedPeriod> periods, IEnumerable<int> grades) =>
        from grade in grades.Distinct().Order()
        let onlyYear = regulation.GradingPeriodScheme.Where(row => row.FromGrade <= grade && grade <= row.ToGrade).All(row => row.Kind == GradingPeriodKind.Year)
        where !periods.Any(p => p.IsFor(grade) && (onlyYear || p.Kind != GradingPeriodKind.Year))
        select Invalid("periods", $"Для классов {grade} не названо ни одного учебного периода.") with { Clause = "S-10" };

    private static bool HasPeriods(this Regulation regulation, int grade, GradingPeriodKind kind) =>
        regulation.GradingPeriodScheme.Any(row => row.Kind == kind && row.FromGrade <= grade && grade <= row.ToGrade);

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static Refusal Invalid(string field, string message) => new(RefusalCode.InvalidValue, message) { Field = field };
}
