namespace EJournal.Access.Tests.Matrix;

/// <summary>What a kind of viewer gets of a field.</summary>
public enum Cell
{
    /// <summary>No path leads to such an object of Anna's.</summary>
    Absent,

    /// <summary>The object is had, the field is refused: null and <c>FORBIDDEN</c>.</summary>
    Denied,

    /// <summary>The value.</summary>
    Read,

    /// <summary>A mutation that may be asked for; the rules of the school decide.</summary>
    Rule,
}

internal static class Cells
{
    public static string Text(this Cell cell) => cell switch { Cell.Absent => "absent", Cell.Denied => "-", Cell.Read => "read", _ => "rule" };
}
