using EJournal.Domain.Control;
using Xunit;

namespace EJournal.Domain.Tests.Control;

public class FillingFormulaTests
{
    private static readonly FillingCount[] Counts =
    [
        new(1, 1, 1, 4) { Recorded = true, WithTopic = true }, new(1, 1, 1, 1) { Recorded = true, Late = true, WithHomework = true },
        new(1, 2, 2, 2) { Recorded = true, WithTopic = true, WithHomework = true }, new(1, 2, 2, 1) { Recorded = false, Overdue = true }, new(1, 2, 2, 1) { Recorded = false },
    ];

    [Fact]
    public void Lessons_are_counted_by_what_is_recorded_of_them()
    {
        var figures = FillingFigures.Of(Counts);

        Assert.Equal((9, 7, 1, 2, 1), (figures.Lessons, figures.Recorded, figures.RecordedLate, figures.NotRecorded, figures.Overdue));
        Assert.Equal((6, 3), (figures.WithTopic, figures.WithHomework));
        Assert.Equal((77.78, 66.67, 33.33), (figures.RecordedPercent, figures.TopicPercent, figures.HomeworkPercent));
    }

    [Fact]
    public void A_teacher_takes_part_when_every_lesson_is_recorded() => Assert.Equal(new Participation(2, 1), FillingFormula.OfTeachers(Counts));

    [Fact]
    public void Nothing_divided_by_nothing_is_no_percentage()
    {
        Assert.Null(FillingFigures.Of([]).RecordedPercent);
        Assert.Null(FillingFormula.OfTeachers([]).Percent);
    }
}
