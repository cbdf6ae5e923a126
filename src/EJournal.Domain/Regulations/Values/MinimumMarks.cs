namespace EJournal.Domain.Regulations;

/// <summary>How many marks a final mark rests on, and what happens when there are fewer .</summary>
public sealed record MinimumMarks(IReadOnlyList<MinimumMarksRow> Rows, Strictness WhenFewer) : ISettingValue
{
    /// <summary>The minimum for a subject with so many hours a week.</summary>
    public int For(double weeklyHours) => Rows.Where(r => r.WeeklyHoursFrom <= weeklyHours).Select(r => r.Marks).DefaultIfEmpty(0).Max();

    public string? FindFault() =>
        Rows.Any(r => r.WeeklyHoursFrom < 0 || r.Marks is < 0 or > 100) ? "Часы не могут быть отрицательными, отметок может быть до 100."
        : Rows.Select(r => r.WeeklyHoursFrom).Distinct().Count() != Rows.Count ? "Для одного числа часов указаны два минимума."
        : null;
}
