using EJournal.Domain.Attendance;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Examinations;

/// <summary>Anna has 5 in mathematics and 4 in English; she missed Tuesday's mathematics, ill, and her first English lesson.</summary>
public sealed class ExamSheetTests : JournalTest
{
    private const string Sheet = """
        query($id: ID!, $period: ID!) { pupil(id: $id) { examSheet(periodId: $period) { period { name } subjects {
          subject { name } marks { value } average lessonsMissed lessonsMissedWithReason finalMarks { value period { kind } } examinationResults { value } } } } }
        """;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Server.Database.OpenTracking();
        var illness = new AbsenceReason { SchoolId = School.School.Id, Code = "Б", Name = "болезнь", Kind = AbsenceKind.Illness };
        db.Add(illness);
        await db.SaveChangesAsync();
        db.AddRange(
            Absence(School.SubstitutedLesson.Id, AttendanceStatus.Absent, illness.Id),
            Absence(School.EnglishLesson1.Id, AttendanceStatus.Absent, null),
            Absence(School.MathsLesson.Id, AttendanceStatus.Late, null),
            new FinalMark { SchoolId = School.School.Id, GroupId = School.Maths7A.Id, PeriodId = School.FirstQuarter.Id, PupilId = School.Anna.Id, Value = "5", NumericValue = 5, AuthorId = School.MathsTeacher.Id, RecordedAt = Server.Database.Clock.Now });
        await db.SaveChangesAsync();
    }

    [Theory]
    [InlineData("annas-father")]
    [InlineData("anna")]
    [InlineData("maths")]
    [InlineData("deputy")]
    [InlineData("auditor")]
    [Requirement("DIA-04")]
    public async Task The_sheet_shows_marks_averages_and_missed_lessons_by_subject(string login) => Assert.Equal(
        """{"data":{"pupil":{"examSheet":{"period":{"name":"1 четверть"},"subjects":["""
        + """{"subject":{"name":"Английский язык"},"marks":[{"value":"4"}],"average":4,"lessonsMissed":1,"lessonsMissedWithReason":0,"finalMarks":[],"examinationResults":[]},"""
        + """{"subject":{"name":"Математика"},"marks":[{"value":"5"}],"average":5,"lessonsMissed":1,"lessonsMissedWithReason":1,"finalMarks":[{"value":"5","period":{"kind":"QUARTER"}}],"examinationResults":[]}]}}}}""",
        await Server.AskAsync(login, Sheet, Variables));

    [Theory]
    [InlineData("english1")]
    [InlineData("substitute")]
    [InlineData("administrator")]
    [InlineData("clerk")]
    [InlineData("boris-mother")]
    [InlineData("boris")]
    public async Task Others_see_no_sheet(string login)
    {
        var answer = await Server.AskAsync(login, Sheet, Variables);

        Assert.True(answer.Contains("FORBIDDEN", StringComparison.Ordinal) || answer.Contains("\"pupil\":null", StringComparison.Ordinal), answer);
        Assert.DoesNotContain("subjects", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheets_of_several_pupils_take_as_many_statements_as_the_sheet_of_one_pupil()
    {
        const string ask = """
            query($ids: [ID!]!, $period: ID!) { nodes(ids: $ids) { ... on Pupil { examSheet(periodId: $period) { subjects {
              subject { name } marks { value } average lessonsMissed lessonsMissedWithReason finalMarks { value } examinationResults { value } } } } } }
            """;
        await Server.DataAsync("deputy", ask, new { ids = new[] { Id("Pupil", School.Anna.Id) }, period = Quarter });
        var one = Server.Statements.All.Count;
        await Server.DataAsync("deputy", ask, new { ids = new[] { School.Anna, School.Boris, School.Vera }.Select(p => Id("Pupil", p.Id)), period = Quarter });

        // The pupils, the period, the subjects taught, and six fields of theirs.
        Assert.Equal((9, 9), (one, Server.Statements.All.Count));
    }

    private object Variables => new { id = Id("Pupil", School.Anna.Id), period = Quarter };

    private string Quarter => Id("GradingPeriod", School.FirstQuarter.Id);

    private AttendanceEntry Absence(long lessonId, AttendanceStatus status, long? reasonId) => new()
    {
        SchoolId = School.School.Id,
        LessonId = lessonId,
        PupilId = School.Anna.Id,
        Status = status,
        ReasonId = reasonId,
        AuthorId = School.MathsTeacher.Id,
        RecordedAt = Server.Database.Clock.Now,
        Version = 1,
    };
}
