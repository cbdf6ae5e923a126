namespace EJournal.Data.Import.Writing;

/// <summary>What becomes of one row: added, or updated when anything that it says differs from what is stored.</summary>
internal sealed class RowOutcome(bool added = false)
{
    public bool Added { get; } = added;

    public bool Updated { get; private set; }

    public void Changed(bool changed = true) => Updated |= changed;

    public static ImportCount Count(string file, IReadOnlyCollection<RowOutcome> rows)
    {
        var added = rows.Count(row => row.Added);
        var updated = rows.Count(row => row is { Added: false, Updated: true });
        return new ImportCount(file, added, updated, rows.Count - added - updated);
    }
}
