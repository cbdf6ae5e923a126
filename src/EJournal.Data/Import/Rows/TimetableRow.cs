using EJournal.Data.Import.Reading;
using EJournal.Domain.Schedule;

namespace EJournal.Data.Import.Rows;

internal sealed record TimetableRow(GroupKey Group, DayOfWeek Weekday, int Number, Given<string?> Room)
{
    private static readonly Column WeekdayColumn = new("День недели", "Weekday", Required: true);
    private static readonly Column NumberColumn = new("Урок", "Lesson", Required: true);
    private static readonly Column RoomColumn = new("Кабинет", "Room");

    public static FileLayout Layout { get; } = new(
        "timetable.csv", GroupColumns.Class, WeekdayColumn, NumberColumn, GroupColumns.Subject, GroupColumns.Subgroup, RoomColumn);

    /// <summary>0 is the lesson before the first.</summary>
    public static CellParser<int> LessonNumber { get; } = CellParsers.Whole(0, 20);

    // The file knows no alternating weeks: a row is for every week.
    public TimetableSlot Slot => new(Group.Class, Group.Subgroup, Weekday, Number, WeekParity.Every);

    public static TimetableRow? Read(RowCells cells, ImportScope scope)
    {
        var group = GroupColumns.ReadLoaded(cells, scope);
        var weekday = cells.RequiredValue<DayOfWeek>(WeekdayColumn, WeekdayName.TryParse, Wrong.Weekday);
        var number = cells.RequiredValue(NumberColumn, LessonNumber, Wrong.Number);
        if (!GroupColumns.IsComplete(group) || weekday is null || number is null)
            return null;
        var row = new TimetableRow(group, weekday.Value, number.Value, cells.GivenText(RoomColumn));
        scope.Unique(cells, Layout, row.Slot, NumberColumn);
        if (!scope.Bells.Contains((scope.Classes[group.Class], row.Number)))
            cells.Report(NumberColumn, Wrong.NoBell);
        scope.NoteSubgroup(cells, GroupColumns.Subgroup, group);
        return row;
    }
}
