using EJournal.Data.Import.Reading;
using EJournal.Domain;

namespace EJournal.Data.Import.Rows;

internal sealed record SubjectRow(string Name, Given<string?> ShortName)
{
    private static readonly Column NameColumn = new("Предмет", "Subject", Required: true);
    private static readonly Column Short = new("Сокращение", "Short");

    public static FileLayout Layout { get; } = new("subjects.csv", NameColumn, Short);

    public static SubjectRow Read(RowCells cells, ImportScope scope)
    {
        var row = new SubjectRow(cells.Required(NameColumn), cells.GivenText(Short));
        if (row.Name.Length > 0)
        {
            scope.Unique(cells, Layout, NameKey.Of(row.Name), NameColumn);
            scope.Subjects.Add(NameKey.Of(row.Name));
        }

        return row;
    }
}
