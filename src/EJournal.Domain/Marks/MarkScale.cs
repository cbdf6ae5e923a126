namespace EJournal.Domain.Marks;

/// <summary>A mark scale (шкала отметок, A-24): the codes a mark can have.</summary>
public sealed class MarkScale(string name, IReadOnlyList<ScaleValue> values)
{
    /// <summary>The five-point scale 1–5; 1 and 2 fail.</summary>
    public static MarkScale FivePoint { get; } = new("five-point", [new("5", 5), new("4", 4), new("3", 3), new("2", 2), new("1", 1)]);

    public string Name { get; } = name;

    public IReadOnlyList<ScaleValue> Values { get; } = values;

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
