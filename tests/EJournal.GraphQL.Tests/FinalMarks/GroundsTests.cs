using System.Text.Json;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.FinalMarks;

/// <summary>What final marks of mathematics of 7А rest on. The school asks for two marks; Anna has 5 for her work in the lesson and 3 for a test.</summary>
public sealed class GroundsTests : JournalTest
{
    private const string SetFinalMarks = """
        mutation($input: SetFinalMarksInput!) {
          setFinalMarks(input: $input) {
            finalMarks { value attestation grounds { average expected marks writtenMarks minimum kinds { kind marks average } parts { name value } } }
            errors { message ... on InputError { field clause } }
          }
        }
        """;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Server.DataAsync("administrator", """
            mutation { decideRegulation(input: { basis: "Приказ 1", settings: [{ key: "minMarksPerPeriod", value: "{\"rows\":[{\"weeklyHoursFrom\":0,\"marks\":2}],\"whenFewer\":\"WARNING\"}" }] }) { errors { code } } }
            """);
        await MarkAsync("CONTROL", "3");
    }

    [Fact]
    [Requirement("FIN-03")]
    public async Task A_final_mark_other_than_the_average_speaks_for_says_why_and_shows_what_it_rests_on()
    {
        var silent = await SetAsync(School.FirstQuarter, "5");
        var set = await SetAsync(School.FirstQuarter, "4");

        Assert.Equal(
            """[{"message":"Средний балл 3,67 соответствует отметке 4: укажите, почему ставится 5.","field":"marks[0].reason","clause":"A-23"}]""",
            silent.GetProperty("errors").GetRawText());
        Assert.Equal(
            """[{"value":"4","attestation":"INTERIM","grounds":{"average":3.67,"expected":4,"marks":2,"writtenMarks":1,"minimum":2,"kinds":[{"kind":"контрольная работа","marks":1,"average":3},{"kind":"работа на уроке","marks":1,"average":5}],"parts":[]}}]""",
            set.GetProperty("finalMarks").GetRawText());
    }

    [Fact]
    [Requirement("FIN-03")]
    public async Task Grounds_stay_as_they_were_when_the_mark_was_set_and_the_family_reads_them()
    {
        await SetAsync(School.FirstQuarter, "5", "Победа на олимпиаде");
        await MarkAsync("HOMEWORK", "2");
        await SetAsync(School.FirstQuarter, "3", "Пересчёт");
        const string ask = "query($id: ID!) { pupil(id: $id) { finalMarks { value grounds { average } revisions { value reason grounds { average expected marks } } } } }";

        foreach (var login in new[] { "annas-father", "anna", "maths", "auditor" })
        {
            Assert.Equal(
                """{"data":{"pupil":{"finalMarks":[{"value":"3","grounds":{"average":3.25},"revisions":[{"value":"5","reason":"Победа на олимпиаде","grounds":{"average":3.67,"expected":4,"marks":2}},{"value":"3","reason":"Пересчёт","grounds":{"average":3.25,"expected":3,"marks":3}}]}]}}}""",
                await Server.AskAsync(login, ask, new { id = Anna }));
        }

        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", ask, new { id = Anna }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("FIN-01")]
    [Requirement("FIN-07")]
    public async Task A_year_rests_on_its_quarters_and_the_final_mark_on_year_and_examination()
    {
        GradingPeriod year, final;
        await using (var db = Server.Database.OpenTracking())
        {
            GradingPeriod Period(string name, GradingPeriodKind kind, DateOnly to) =>
                new() { SchoolId = School.School.Id, Name = name, Kind = kind, From = new(2026, 9, 1), To = to, FromGrade = 1, ToGrade = 11 };
            db.AddRange(year = Period("Год", GradingPeriodKind.Year, new(2027, 5, 25)), final = Period("Итог", GradingPeriodKind.Final, new(2027, 6, 30)));
            await db.SaveChangesAsync();
        }

        await SetAsync(School.FirstQuarter, "4");
        Server.Database.Clock.Advance(new DateTime(2027, 6, 10, 9, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);
        var exam = (await Server.DataAsync("maths", "mutation($input: SetExaminationInput!) { setExamination(input: $input) { examination { id attestation } } }", new
        {
            input = new { groupId = Id("TeachingGroup", School.Maths7A.Id), kind = "OGE", title = "ОГЭ", date = "2027-06-03" },
        })).GetProperty("setExamination").GetProperty("examination");
        foreach (var (attempt, value, day) in new[] { (1, "2", "2027-06-03"), (2, "5", "2027-06-08") })
        {
            await Server.DataAsync("maths", "mutation($input: SetExaminationResultsInput!) { setExaminationResults(input: $input) { errors { code } } }", new
            {
                input = new { examinationId = exam.GetProperty("id").GetString(), results = new[] { new { pupilId = Anna, attempt, value, heldOn = day } } },
            });
        }

        var ofYear = await SetAsync(year, "4");
        var silent = await SetAsync(final, "4");
        var ofCourse = await SetAsync(final, "5");

        Assert.Equal("FINAL", exam.GetProperty("attestation").GetString());
        Assert.Equal(
            """[{"value":"4","attestation":"INTERIM","grounds":{"average":4,"expected":4,"marks":0,"writtenMarks":0,"minimum":null,"kinds":[],"parts":[{"name":"1 четверть","value":"4"}]}}]""",
            ofYear.GetProperty("finalMarks").GetRawText());
        Assert.Equal("A-23", silent.GetProperty("errors")[0].GetProperty("clause").GetString());
        Assert.Equal(
            """[{"value":"5","attestation":"FINAL","grounds":{"average":4.5,"expected":5,"marks":0,"writtenMarks":0,"minimum":null,"kinds":[],"parts":[{"name":"Год","value":"4"},{"name":"ОГЭ","value":"5"}]}}]""",
            ofCourse.GetProperty("finalMarks").GetRawText());
        Assert.Equal(
            """{"data":{"pupil":{"interim":[{"value":"4"},{"value":"4"}],"final":[{"value":"5"}],"current":[],"marks":{"nodes":[{"attestation":"CURRENT"},{"attestation":"CURRENT"},{"attestation":"CURRENT"}]},"exams":[{"value":"5"},{"value":"2"}],"none":[]}}}""",
            await Server.AskAsync("annas-father", """
                query($id: ID!) { pupil(id: $id) {
                  interim: finalMarks(attestation: INTERIM) { value } final: finalMarks(attestation: FINAL) { value } current: finalMarks(attestation: CURRENT) { value }
                  marks { nodes { attestation } }
                  exams: examinationResults(attestation: FINAL) { value } none: examinationResults(attestation: INTERIM) { value } } }
                """, new { id = Anna }));
    }

    [Fact]
    [Requirement("FIN-07")]
    public async Task The_school_names_its_own_acts_on_each_attestation()
    {
        const string decide = "mutation($value: String!) { decideRegulation(input: { basis: \"Приказ 2\", settings: [{ key: \"attestationActs\", value: $value }] }) { errors { code } } }";

        var unsafeLink = await Server.AskAsync("administrator", decide, new { value = """[{"kind":"INTERIM","name":"Положение","link":"http://school.example/1"}]""" });
        await Server.DataAsync("administrator", decide, new { value = """[{"kind":"INTERIM","name":"Положение о промежуточной аттестации","link":"https://school.example/1"}]""" });

        Assert.Contains("INVALID_VALUE", unsafeLink, StringComparison.Ordinal);
        var read = await Server.DataAsync("annas-father", """{ school { regulation { settings(keys: ["attestationActs"]) { value } } } }""");
        Assert.Equal(
            """[{"kind":"INTERIM","name":"Положение о промежуточной аттестации","link":"https://school.example/1"}]""",
            read.GetProperty("school").GetProperty("regulation").GetProperty("settings")[0].GetProperty("value").GetString());
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private async Task MarkAsync(string kind, string value) => await Server.DataAsync("maths", "mutation($input: SetMarkInput!) { setMark(input: $input) { errors { code } } }", new
    {
        input = new { lessonId = Id("Lesson", School.MathsLesson.Id), pupilId = Anna, value, workKindId = Id("WorkKind", School.WorkKinds.Single(w => w.Code == kind).Id) },
    });

    private async Task<JsonElement> SetAsync(GradingPeriod period, string value, string? reason = null) => (await Server.DataAsync("maths", SetFinalMarks, new
    {
        input = new { groupId = Id("TeachingGroup", School.Maths7A.Id), periodId = Id("GradingPeriod", period.Id), marks = new[] { new { pupilId = Anna, value, reason } } },
    })).GetProperty("setFinalMarks");
}
