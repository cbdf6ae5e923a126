using EJournal.Data.Import;
using EJournal.Data.Import.Reading;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;

namespace EJournal.Data.Curriculum;

/// <summary>
/// Reads the plan of one group from the text of a table: the columns of <c>plans.csv</c> that are not about the group. Rows stand
/// in the order of their numbers, and without numbers as they are written.
/// </summary>
public static class LessonPlanText
{
    public const int Longest = 500_000;

    private static readonly Column NumberColumn = new("Номер", "Number");
    private static readonly Column TopicColumn = new("Тема", "Topic", Required: true);
    private static readonly Column HoursColumn = new("Часы", "Hours");
    private static readonly Column KindColumn = new("Вид", "Kind");
    private static readonly Column HomeworkColumn = new("Домашнее задание", "Homework");
    private static readonly FileLayout Layout = new("csv", NumberColumn, TopicColumn, HoursColumn, KindColumn, HomeworkColumn);

    public static Decision<IReadOnlyList<PlannedTopic>> Read(string text)
    {
        if (text.Length > Longest)
            return Wrongly($"Таблица слишком велика: до {Longest} знаков.");
        var findings = new Findings();
        var (rows, openQuote) = CsvText.Read(text, heading => ImportFolder.Find(Layout, heading) is not null);
        if (openQuote is { } line)
            return Wrongly($"Строка {line}: {Wrong.OpenQuote.Russian}.");
        if (rows.Count == 0)
            return Wrongly("Таблица пуста.");
        var table = ImportFolder.Table(Layout, rows, findings);
        var read = table?.Rows.Select(row => Read(new RowCells(table, row, findings))).ToList() ?? [];
        return findings.HasProblems
            ? Decision.Refuse<IReadOnlyList<PlannedTopic>>([.. findings.Problems.Take(50).Select(Told)])
            : Decision.Allow<IReadOnlyList<PlannedTopic>>([.. read.OrderBy(r => r.Number ?? int.MaxValue).Select(r => r.Topic)]);
    }

    private static (int? Number, PlannedTopic Topic) Read(RowCells cells) => (
        cells.GivenValue(NumberColumn, CellParsers.Whole(1, 10_000), Wrong.Number).Value,
        new PlannedTopic(
            null,
            cells.Required(TopicColumn),
            cells.GivenValue(HoursColumn, CellParsers.Whole(1, LessonPlanItem.MostHours), Wrong.Number).Value ?? 1,
            cells.Text(KindColumn),
            cells.Text(HomeworkColumn)));

    private static Refusal Told(ImportProblem problem) => new(
        RefusalCode.InvalidValue,
        string.Concat($"Строка {problem.Line}", problem.Column is { } column ? $", столбец «{column}»" : "", ": ", problem.Russian, "."))
    { Field = "csv" };

    private static Refusal Wrongly(string message) => new(RefusalCode.InvalidValue, message) { Field = "csv" };
}
