using System.Globalization;

namespace EJournal.Domain.Schools;

/// <summary>The grades a grading period is for (CUR-10): <c>1-9</c>, or one grade.</summary>
public readonly record struct GradeRange(int From, int To)
{
    public bool Overlaps(GradeRange other) => From <= other.To && other.From <= To;

    public static bool TryParse(string text, out GradeRange range)
    {
        range = default;
        var ends = text.Split('-', '–', '—');
        if (ends.Length > 2 || !TryGrade(ends[0], out var from) || !TryGrade(ends[^1], out var to) || from > to)
            return false;
        range = new GradeRange(from, to);
        return true;
    }

    private static bool TryGrade(string text, out int grade) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out grade) && grade is >= 1 and <= 11;
}
