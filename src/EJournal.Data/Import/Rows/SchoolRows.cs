using EJournal.Data.Import.Reading;

namespace EJournal.Data.Import.Rows;

/// <summary>The rows of all files; a file that is not in the folder has none.</summary>
internal sealed record SchoolRows
{
    public static IReadOnlyList<FileLayout> Layouts { get; } =
    [
        SchoolRow.Layout, SubjectRow.Layout, StaffRow.Layout, ClassRow.Layout, PupilRow.Layout, ParentRow.Layout, LoadRow.Layout,
        BellRow.Layout, PeriodRow.Layout, HolidayRow.Layout, TimetableRow.Layout, PlanRow.Layout,
    ];

    public SchoolRow? School { get; private init; }
    public required IReadOnlyList<SubjectRow> Subjects { get; init; }
    public required IReadOnlyList<StaffRow> Staff { get; init; }
    public required IReadOnlyList<ClassRow> Classes { get; init; }
    public required IReadOnlyList<PupilRow> Pupils { get; init; }
    public required IReadOnlyList<ParentRow> Parents { get; init; }
    public required IReadOnlyList<LoadRow> Load { get; init; }
    public required IReadOnlyList<BellRow> Bells { get; init; }
    public required IReadOnlyList<PeriodRow> Periods { get; init; }
    public required IReadOnlyList<HolidayRow> Holidays { get; init; }
    public required IReadOnlyList<TimetableRow> Timetable { get; init; }
    public required IReadOnlyList<PlanRow> Plans { get; init; }

    // In the order in which files refer to one another.
    public static SchoolRows Read(IReadOnlyDictionary<FileLayout, SourceTable> tables, ImportScope scope, Findings findings)
    {
        return new SchoolRows
        {
            School = School(),
            Subjects = Rows(SubjectRow.Layout, SubjectRow.Read),
            Staff = Rows(StaffRow.Layout, StaffRow.Read),
            Classes = Rows(ClassRow.Layout, ClassRow.Read),
            Pupils = Rows(PupilRow.Layout, PupilRow.Read),
            Parents = Rows(ParentRow.Layout, ParentRow.Read),
            Load = Rows(LoadRow.Layout, LoadRow.Read),
            Bells = Rows(BellRow.Layout, BellRow.Read, (row, other) => row.Clashes(other), BellRow.ReportOverlap),
            Periods = Rows(PeriodRow.Layout, PeriodRow.Read, (row, other) => row.Clashes(other), PeriodRow.ReportOverlap),
            Holidays = Rows(HolidayRow.Layout, HolidayRow.Read),
            Timetable = Rows(TimetableRow.Layout, TimetableRow.Read),
            Plans = Rows(PlanRow.Layout, PlanRow.Read),
        };

        SchoolRow? School()
        {
            var cells = Cells(SchoolRow.Layout);
            foreach (var second in cells.Skip(1))
                SchoolRow.ReportSecond(second);
            return cells.Select(SchoolRow.Read).FirstOrDefault();
        }

        List<T> Rows<T>(
            FileLayout layout, Func<RowCells, ImportScope, T?> read, Func<T, T, bool>? clash = null, Action<RowCells, int>? report = null)
            where T : class
        {
            var rows = new List<(T Row, int Line)>();
            foreach (var cells in Cells(layout))
            {
                if (read(cells, scope) is not { } row)
                    continue;
                if (clash is not null && rows.Find(earlier => clash(row, earlier.Row)) is { Line: > 0 } found)
                    report!(cells, found.Line);
                rows.Add((row, cells.Line));
            }

            return rows.ConvertAll(row => row.Row);
        }

        List<RowCells> Cells(FileLayout layout) =>
            tables.TryGetValue(layout, out var table) ? [.. table.Rows.Select(row => new RowCells(table, row, findings))] : [];
    }
}
