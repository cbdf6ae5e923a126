using EJournal.Data.Import.Reading;
using EJournal.Domain;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

/// <summary>
/// What a row may refer to: what the database holds and what the files read before it bring. A row with a problem of its own
/// counts too, or one slip would be reported in every file that refers to it.
/// </summary>
internal sealed class ImportScope(LoginRegister logins, DateOnly today)
{
    private readonly Dictionary<(string File, object Key), int> _lines = [];

    public LoginRegister Logins { get; } = logins;
    public DateOnly Today { get; } = today;

    public HashSet<string> Staff { get; } = [];
    public HashSet<string> Subjects { get; } = [];
    public HashSet<string> Pupils { get; } = [];

    /// <summary>Classes with their shift.</summary>
    public Dictionary<ClassName, int> Classes { get; } = [];

    public HashSet<(int Shift, int Number)> Bells { get; } = [];
    public HashSet<GroupKey> Groups { get; } = [];

    public Dictionary<(string, int), (DateOnly From, DateOnly To)> ClosedPeriods { get; } = [];

    /// <summary>The subgroups of each class that have pupils.</summary>
    public HashSet<(ClassName Class, string Subgroup)> Subgroups { get; } = [];

    public HashSet<(ClassName Class, string Subgroup)> SubgroupsMissed { get; } = [];

    /// <summary>Reports a second row with the same natural key.</summary>
    public bool Unique(RowCells cells, FileLayout layout, object key, Column column)
    {
        if (_lines.TryAdd((layout.File, key), cells.Line))
            return true;
        cells.Report(column, Wrong.Duplicate(_lines[(layout.File, key)]));
        return false;
    }

    /// <summary>The class that the cell names, when there is one.</summary>
    public ClassName Class(RowCells cells, Column column)
    {
        var text = cells.Required(column);
        if (text.Length == 0)
            return default;
        if (!ClassName.TryParse(text, out var name))
            cells.Report(column, Wrong.ClassName);
        else if (!Classes.ContainsKey(name))
            cells.Report(column, Wrong.NoSuchClass);
        else
            return name;
        return default;
    }

    public void NoteSubgroup(RowCells cells, Column column, GroupKey group)
    {
        if (group.Subgroup.Length > 0 && group.Class != default && !Subgroups.Contains((group.Class, group.Subgroup))
            && SubgroupsMissed.Add((group.Class, group.Subgroup)))
            cells.Notice(column, "в этой подгруппе класса нет ни одного ученика", "no pupil of the class is in this subgroup");
    }
}
