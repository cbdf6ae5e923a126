namespace EJournal.Data;

/// <summary>
/// The columns of a SELECT written by hand, each once: rows of several tables that say the same share a column, since each one costs
/// the database, the driver and the network as much as another.
/// </summary>
/// <param name="same">Columns that are the same in every row by the conditions of the statement: the second is selected in place of the first.</param>
public sealed class SelectList(params (string Column, string As)[] same)
{
    private readonly List<string> _columns = [];

    /// <summary>The place of a column, <c>a."Name"</c>.</summary>
    public int Take(string column)
    {
        var known = Array.Find(same, s => s.Column == column).As ?? column;
        var place = _columns.IndexOf(known);
        if (place >= 0)
            return place;
        _columns.Add(known);
        return _columns.Count - 1;
    }

    /// <summary>As it stands behind SELECT, once everything is taken.</summary>
    public override string ToString() => string.Join(", ", _columns);
}
