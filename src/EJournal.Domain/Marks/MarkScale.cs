using EJournal.Domain.Regulations;

namespace EJournal.Domain.Marks;

/// <summary>A mark scale (шкала отметок, A-24): the codes a mark can have.</summary>
public sealed class MarkScale(string name, IReadOnlyList<ScaleValue> values)
{
    /// <summary>The five-point scale 1–5; 1 and 2 fail.</summary>
    public static MarkScale FivePoint { get; } = new("five-point", [new("5", 5), new("4", 4), new("3", 3), new("2", 2), new("1", 1)]);

    /// <summary>Зачёт, незачёт: neither counts in averages.</summary>
    public static MarkScale Credit { get; } = new("credit", [new("зачёт", null), new("незачёт", null)]);

    /// <summary>Teaching without marks.</summary>
    public static MarkScale None { get; } = new("none", []);

    public string Name { get; } = name;

    public IReadOnlyList<ScaleValue> Values { get; } = values;

    /// <summary>The scale of a grade; five-point where the regulation names none.</summary>
    public static MarkScale Of(Regulation regulation, int gradeLevel) =>
        regulation.MarkScales.FirstOrDefault(row => row.FromGrade <= gradeLevel && gradeLevel <= row.ToGrade)?.Scale switch
        {
            ScaleKind.None => None,
            ScaleKind.Credit => Credit,
            _ => FivePoint,
        };

    public ScaleValue? Find(string code)
    {
        var wanted = code.Trim();
        foreach (var value in Values)
        {
            if (string.Equals(value.Code, wanted, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
