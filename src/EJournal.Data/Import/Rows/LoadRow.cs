using EJournal.Data.Import.Reading;

namespace EJournal.Data.Import.Rows;

internal sealed record LoadRow(GroupKey Group, string Subgroup, string Teacher, double WeeklyHours)
{
    private static readonly Column TeacherColumn = new("Учитель", "Teacher", Required: true);
    private static readonly Column Hours = new("Часов в неделю", "WeeklyHours", Required: true);

    public static FileLayout Layout { get; } = new(
        "load.csv", GroupColumns.Class, GroupColumns.Subject, GroupColumns.Subgroup, TeacherColumn, Hours);

    public static LoadRow Read(RowCells cells, ImportScope scope)
    {
        var row = new LoadRow(
            GroupColumns.Read(cells, scope),
            cells.Text(GroupColumns.Subgroup) ?? "",
            cells.Known(TeacherColumn, scope.Staff, Wrong.NoSuchStaff),
            cells.Required<double>(Hours, CellParsers.WeeklyHours, Wrong.Hours));
        if (GroupColumns.IsComplete(row.Group))
        {
            scope.Unique(cells, Layout, row.Group, GroupColumns.Subject);
            scope.Groups.Add(row.Group);
        }

        scope.NoteSubgroup(cells, GroupColumns.Subgroup, row.Group);
        return row;
    }
}
