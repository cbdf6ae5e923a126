using EJournal.Data.Import.Reading;
using EJournal.Domain;
using EJournal.Domain.Schools;

namespace EJournal.Data.Import.Rows;

internal sealed record PeriodRow(string Name, GradingPeriodKind Kind, DateOnly From, DateOnly To, GradeRange Grades)
{
    private static readonly Column NameColumn = new("Название", "Name", Required: true);
    private static readonly Column KindColumn = new("Вид", "Kind", Required: true);
    private static readonly Column Starts = new("Начало", "Starts", Required: true);
    private static readonly Column Ends = new("Конец", "Ends", Required: true);
    private static readonly Column GradesColumn = new("Классы", "Grades", Required: true);

    public static FileLayout Layout { get; } = new("periods.csv", NameColumn, KindColumn, Starts, Ends, GradesColumn);

    /// <summary>The same name comes again every school year.</summary>
    public (string, int) Key => KeyOf(Name, From);

    public static (string, int) KeyOf(string name, DateOnly from) => (NameKey.Of(name), SchoolYear.Of(from));

    /// <summary>The latest school year in which a period of the file begins; null without one that can be read.</summary>
    public static int? YearOf(IReadOnlyDictionary<FileLayout, SourceTable> tables) =>
        tables.TryGetValue(Layout, out var table) && table.Columns.TryGetValue(Starts, out var place)
            ? table.Rows.Where(row => place.Index < row.Cells.Length)
                .Select(row => CellParsers.Date(row.Cells[place.Index], out var date) ? SchoolYear.Of(date) : (int?)null).Max()
            : null;

    public static PeriodRow? Read(RowCells cells, ImportScope scope)
    {
        var name = cells.Required(NameColumn);
        var kind = cells.RequiredValue<GradingPeriodKind>(KindColumn, GradingPeriodKindName.TryParse, Wrong.PeriodKind);
        var from = cells.RequiredValue<DateOnly>(Starts, CellParsers.Date, Wrong.Date);
        var to = cells.RequiredValue<DateOnly>(Ends, CellParsers.Date, Wrong.Date);
        var grades = cells.RequiredValue<GradeRange>(GradesColumn, GradeRange.TryParse, Wrong.Grades);
        if (from > to)
            cells.Report(Ends, Wrong.EndsBeforeStart);

        // A period of more than a year is a slip of a digit, and would make lessons for all of it.
        else if (from?.AddYears(1) < to)
            cells.Report(Ends, Wrong.Date);
        if (name.Length == 0 || kind is null || from is null || to is null || grades is null)
            return null;
        var row = new PeriodRow(name, kind.Value, from.Value, to.Value, grades.Value);
        if (!scope.Unique(cells, Layout, row.Key, NameColumn))
            return null;
        if (scope.ClosedPeriods.TryGetValue(row.Key, out var closed) && (closed.From, closed.To) != (row.From, row.To))
            cells.Report(Starts, Wrong.PeriodClosed);
        return row;
    }

    public static void ReportOverlap(RowCells cells, int line) => cells.Report(Starts, Wrong.PeriodOverlap(line));

    /// <summary>Two periods of one kind for the same grade cannot share a day.</summary>
    public bool Clashes(PeriodRow other) =>
        Kind == other.Kind && Grades.Overlaps(other.Grades) && From <= other.To && other.From <= To;
}
