using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Attendance;

/// <summary>Monday: Anna misses English, of which she was ill, and is at mathematics. Boris is there.</summary>
public sealed class AttendanceSummaryTests : JournalTest
{
    private const string Summary = """
        query($id: ID!, $from: Date, $to: Date) {
          pupil(id: $id) {
            attendanceSummary(from: $from, to: $to) { from to daysMissed total { lessons missed excused illness exempt unexcused unexplained late } bySubject { subject { name } figures { lessons missed } } }
          }
        }
        """;

    [Fact]
    [Requirement("DIA-03")]
    public async Task A_family_reads_missed_lessons_by_reason_and_by_subject()
    {
        await RecordAsync("maths", School.MathsLesson.Id);
        await RecordAsync("english1", School.EnglishLesson1.Id, Anna);
        await RecordAsync("english2", School.EnglishLesson2.Id);
        await Server.DataAsync("maths", "mutation($input: SetAbsenceReasonsInput!) { setAbsenceReasons(input: $input) { errors { message } } }", new
        {
            input = new { absences = new[] { new { lessonId = Id("Lesson", School.EnglishLesson1.Id), pupilId = Anna, code = "Б" } } },
        });
        var day = new { id = Anna, from = "2026-09-07", to = "2026-09-07" };

        foreach (var login in new[] { "anna", "annas-father", "maths", "deputy" })
        {
            Assert.Equal(
                """{"data":{"pupil":{"attendanceSummary":{"from":"2026-09-07","to":"2026-09-07","daysMissed":0,"total":{"lessons":2,"missed":1,"excused":0,"illness":1,"exempt":0,"unexcused":0,"unexplained":0,"late":0}"""
                + ""","bySubject":[{"subject":{"name":"Математика"},"figures":{"lessons":1,"missed":0}},{"subject":{"name":"Английский язык"},"figures":{"lessons":1,"missed":1}}]}}}}""",
                await Server.AskAsync(login, Summary, day));
        }

        // pupil; lessons with their absences; subjects.
        Assert.Equal(3, Server.Statements.All.Count);
        Assert.Contains(
            "\"total\":{\"lessons\":2,\"missed\":0,",
            await Server.AskAsync("boris-mother", Summary, new { id = Id("Pupil", School.Boris.Id), from = "2026-09-01", to = "2026-10-25" }), StringComparison.Ordinal);
        Assert.Contains(
            """{"subject":{"name":"Английский язык"},"attendance":{"lessons":1,"missed":1,"illness":1}}""",
            await Server.AskAsync("anna", "query($id: ID!) { pupil(id: $id) { subjects { subject { name } attendance { lessons missed illness } } } }", new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_period_it_is_the_one_that_runs_and_half_an_interval_is_refused()
    {
        var quarter = await Server.DataAsync("anna", "query($id: ID!) { pupil(id: $id) { attendanceSummary { from to total { lessons } } } }", new { id = Anna });

        Assert.Equal("""{"pupil":{"attendanceSummary":{"from":"2026-09-01","to":"2026-10-25","total":{"lessons":0}}}}""", quarter.GetRawText());
        foreach (var (from, to) in new[] { ("2026-09-07", (string?)null), ("2026-09-07", "2026-09-06"), ("2026-09-07", "2028-09-07") })
            Assert.Contains("\"BAD_USER_INPUT\"", await Server.AskAsync("anna", Summary, new { id = Anna, from, to }), StringComparison.Ordinal);
        foreach (var login in new[] { "english1", "administrator" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Summary, new { id = Anna }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"pupil":null}}""", await Server.AskAsync("boris-mother", Summary, new { id = Anna }));
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private async Task RecordAsync(string login, long lesson, params string[] absent) => await Server.DataAsync(
        login, "mutation($input: RecordLessonInput!) { recordLesson(input: $input) { errors { message } } }",
        new { input = new { lessonId = Id("Lesson", lesson), topic = "Тема", absences = absent.Select(pupilId => new { pupilId, status = "ABSENT" }) } });
}
