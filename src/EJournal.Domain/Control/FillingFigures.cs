using EJournal.Domain.Reports;

namespace EJournal.Domain.Control;

/// <summary>How the lessons of an interval are recorded (COR-05, COR-11), by <see cref="FillingFormula"/>.</summary>
public sealed record FillingFigures
{
    public required int Lessons { get; init; }
    public required int Recorded { get; init; }
    public required int RecordedLate { get; init; }
    public required int Overdue { get; init; }
    public required int WithTopic { get; init; }
    public required int WithHomework { get; init; }

    public int NotRecorded => Lessons - Recorded;

    public bool IsComplete => NotRecorded == 0;

    public double? RecordedPercent => Percentage.Of(Recorded, Lessons);

    public double? TopicPercent => Percentage.Of(WithTopic, Lessons);

    public double? HomeworkPercent => Percentage.Of(WithHomework, Lessons);

    public static FillingFigures Of(IReadOnlyCollection<FillingCount> counts)
    {
        return new FillingFigures
        {
            Lessons = counts.Sum(c => c.Lessons),
            Recorded = Sum(c => c.Recorded),
            RecordedLate = Sum(c => c.Late),
            Overdue = Sum(c => c.Overdue),
            WithTopic = Sum(c => c.WithTopic),
            WithHomework = Sum(c => c.WithHomework),
        };

        int Sum(Func<FillingCount, bool> which) => counts.Where(which).Sum(c => c.Lessons);
    }
}
