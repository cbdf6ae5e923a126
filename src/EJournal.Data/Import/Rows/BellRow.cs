using EJournal.Data.Import.Reading;

namespace EJournal.Data.Import.Rows;

internal sealed record BellRow(int Shift, int Number, TimeOnly StartsAt, TimeOnly EndsAt)
{
    private static readonly Column ShiftColumn = new("Смена", "Shift", Required: true);
    private static readonly Column NumberColumn = new("Урок", "Lesson", Required: true);
    private static readonly Column Starts = new("Начало", "Starts", Required: true);
    private static readonly Column Ends = new("Конец", "Ends", Required: true);

    public static FileLayout Layout { get; } = new("bells.csv", ShiftColumn, NumberColumn, Starts, Ends);

    /// <summary>Null for a row with a wrong cell, which no other row can be compared with.</summary>
    public static BellRow? Read(RowCells cells, ImportScope scope)
    {
        var shift = cells.RequiredValue(ShiftColumn, CellParsers.Whole(1, 3), Wrong.Number);
        var number = cells.RequiredValue(NumberColumn, TimetableRow.LessonNumber, Wrong.Number);
        var starts = cells.RequiredValue<TimeOnly>(Starts, CellParsers.Time, Wrong.Time);
        var ends = cells.RequiredValue<TimeOnly>(Ends, CellParsers.Time, Wrong.Time);
        if (shift is null || number is null)
            return null;
        scope.Bells.Add((shift.Value, number.Value));
        if (!scope.Unique(cells, Layout, (shift, number), NumberColumn) || starts is null || ends is null)
            return null;
        if (ends > starts)
            return new BellRow(shift.Value, number.Value, starts.Value, ends.Value);
        cells.Report(Ends, Wrong.EndsBeforeStart);
        return null;
    }

    public static void ReportOverlap(RowCells cells, int line) => cells.Report(Starts, Wrong.BellOverlap(line));

    /// <summary>Lessons of one shift follow one another in the order of their numbers.</summary>
    public bool Clashes(BellRow other) =>
        Shift == other.Shift && (Number < other.Number ? EndsAt > other.StartsAt : other.EndsAt > StartsAt);
}
