using EJournal.Data.Import.Reading;

namespace EJournal.Data.Import.Rows;

internal sealed record PlanRow(
    GroupKey Group, int Number, string Topic, Given<int?> Hours, Given<string?> Kind, Given<string?> Homework)
{
    private static readonly Column NumberColumn = new("Номер", "Number", Required: true);
    private static readonly Column TopicColumn = new("Тема", "Topic", Required: true);
    private static readonly Column HoursColumn = new("Часы", "Hours");
    private static readonly Column KindColumn = new("Вид", "Kind");
    private static readonly Column HomeworkColumn = new("Домашнее задание", "Homework");

    public static FileLayout Layout { get; } = new(
        "plans.csv", GroupColumns.Class, GroupColumns.Subject, GroupColumns.Subgroup, NumberColumn, TopicColumn, HoursColumn, KindColumn,
        HomeworkColumn);

    public static PlanRow? Read(RowCells cells, ImportScope scope)
    {
        var group = GroupColumns.ReadLoaded(cells, scope);
        var number = cells.RequiredValue(NumberColumn, CellParsers.Whole(1, 10_000), Wrong.Number);
        var topic = cells.Required(TopicColumn);
        var hours = cells.GivenValue(HoursColumn, CellParsers.Whole(1, 100), Wrong.Number);
        if (!GroupColumns.IsComplete(group) || number is null)
            return null;
        scope.Unique(cells, Layout, (group, number), NumberColumn);
        return new PlanRow(group, number.Value, topic, hours, cells.GivenText(KindColumn), cells.GivenText(HomeworkColumn));
    }
}
