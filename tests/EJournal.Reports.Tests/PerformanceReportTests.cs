using EJournal.Reports.Performance;
using EJournal.TestKit;

namespace EJournal.Reports.Tests;

public sealed class PerformanceReportTests
{
    [Fact]
    [Requirement("REP-09")]
    [Requirement("REP-16")]
    public void Figures_agree_with_those_worked_out_by_hand()
    {
        var report = PerformanceReportBuilder.Build(SampleRows.Create(), SampleRows.MadeAt);

        Assert.Equal(
            [("Английский язык", "Ким Анна"), ("Английский язык", "Ян Ольга"), ("Математика", "Белов Иван Петрович")],
            report.Subjects.Select(subject => (subject.SubjectName, subject.TeacherName)));
        // (5 + 4 + 4) / 3; the mark of pupil 3, who is not in the group, does not count.
        Check(report.Subjects[0].Figures, pupils: 2, "5:1 4:2", average: 4.33, success: 100, quality: 100, without: 0, one: 1);
        Check(report.Subjects[1].Figures, pupils: 2, "", average: null, success: 100, quality: 100, without: 2, one: 0);
        // (5·1 + 4·2 + 3·1 + 2·1) / 5; of three outcomes 4 and 3 pass, 4 is good, "not attested" is neither.
        Check(report.Subjects[2].Figures, pupils: 4, "5:1 4:1 3:1 2:1 зач:1", average: 3.6, success: 66.67, quality: 33.33, without: 1, one: 1);
        // (18 + 13 + 2) / 9: every mark of a lesson of the class's groups. Pupils 1 and 2 pass everything, pupil 1 with 4 and 5.
        Check(report.Total, pupils: 4, "5:2 4:3 3:1 2:2 зач:1", average: 3.67, success: 50, quality: 25, without: 1, one: 0);
    }

    [Fact]
    public void Without_final_marks_there_are_no_percentages()
    {
        var report = PerformanceReportBuilder.Build(SampleRows.Create() with { FinalMarks = [] }, SampleRows.MadeAt);

        Assert.All(report.Subjects.Select(subject => subject.Figures).Append(report.Total), figures =>
        {
            Assert.Null(figures.SuccessPercent);
            Assert.Null(figures.QualityPercent);
        });
    }

    [Fact]
    public void The_report_names_its_formula_and_its_moment_in_the_time_of_the_school()
    {
        var report = PerformanceReportBuilder.Build(SampleRows.Create(), SampleRows.MadeAt);

        Assert.StartsWith("EJournal A-23, версия 1.", report.Formula, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 10, 26, 12, 5, 0), report.MadeAtSchool);
        Assert.Equal(SampleRows.MadeAt, report.MadeAt);
    }

    private static void Check(
        PerformanceFigures figures, int pupils, string counts, double? average, double? success, double? quality, int without, int one)
    {
        Assert.Equal(pupils, figures.Pupils);
        Assert.Equal(counts, string.Join(' ', figures.MarkCounts.Select(count => $"{count.Value}:{count.Count}")));
        Assert.Equal((average, success, quality), (figures.Average, figures.SuccessPercent, figures.QualityPercent));
        Assert.Equal((without, one), (figures.WithoutMarks, figures.WithOneMark));
    }
}
