using EJournal.Data.Import.Reading;
using EJournal.Domain;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

internal sealed record ClassRow(ClassName Name, Given<string?> HomeroomTeacher, Given<int?> Shift)
{
    private static readonly Column NameColumn = new("Класс", "Class", Required: true);
    private static readonly Column Teacher = new("Классный руководитель", "HomeroomTeacher");
    private static readonly Column ShiftColumn = new("Смена", "Shift");

    public static FileLayout Layout { get; } = new("classes.csv", NameColumn, Teacher, ShiftColumn);

    public static ClassRow Read(RowCells cells, ImportScope scope)
    {
        var row = new ClassRow(
            cells.Required<ClassName>(NameColumn, ClassName.TryParse, Wrong.ClassName),
            cells.GivenText(Teacher),
            cells.GivenValue(ShiftColumn, CellParsers.Whole(1, 3), Wrong.Number));
        if (row.HomeroomTeacher.Value is { } number && !scope.Staff.Contains(NameKey.Of(number)))
            cells.Report(Teacher, Wrong.NoSuchStaff);
        if (row.Name != default)
        {
            scope.Unique(cells, Layout, row.Name, NameColumn);
            scope.Classes[row.Name] = row.Shift.Value ?? scope.Classes.GetValueOrDefault(row.Name, 1);
        }

        return row;
    }
}
