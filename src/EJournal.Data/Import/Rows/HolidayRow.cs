using EJournal.Data.Import.Reading;

namespace EJournal.Data.Import.Rows;

internal sealed record HolidayRow(DateOnly Date, string Name)
{
    private static readonly Column DateColumn = new("Дата", "Date", Required: true);
    private static readonly Column NameColumn = new("Название", "Name", Required: true);

    public static FileLayout Layout { get; } = new("holidays.csv", DateColumn, NameColumn);

    public static HolidayRow? Read(RowCells cells, ImportScope scope)
    {
        var date = cells.RequiredValue<DateOnly>(DateColumn, CellParsers.Date, Wrong.Date);
        var name = cells.Required(NameColumn);
        return date is { } day && scope.Unique(cells, Layout, day, DateColumn) ? new HolidayRow(day, name) : null;
    }
}
