using EJournal.Data.Import.Reading;
using EJournal.Domain;

namespace EJournal.Data.Import.Rows;

/// <summary>The columns with which load, timetable and plans name a teaching group.</summary>
internal static class GroupColumns
{
    public static readonly Column Class = new("Класс", "Class", Required: true);
    public static readonly Column Subject = new("Предмет", "Subject", Required: true);
    public static readonly Column Subgroup = new("Подгруппа", "Subgroup");

    public static GroupKey Read(RowCells cells, ImportScope scope) => new(
        scope.Class(cells, Class),
        cells.Known(Subject, scope.Subjects, Wrong.NoSuchSubject),
        NameKey.Of(cells.Text(Subgroup) ?? ""));

    /// <summary>The group as the load has it; a row without load is a problem.</summary>
    public static GroupKey ReadLoaded(RowCells cells, ImportScope scope)
    {
        var group = Read(cells, scope);
        if (IsComplete(group) && !scope.Groups.Contains(group))
            cells.Report(Subject, Wrong.NoLoad);
        return group;
    }

    public static bool IsComplete(GroupKey group) => group.Class != default && group.Subject.Length > 0;
}
