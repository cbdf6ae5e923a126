using System.Text.Json;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Examinations;

/// <summary>Mathematics of 7А is examined on 14 September, for up to 30 points; it is 21 September.</summary>
public sealed class ExaminationTests : JournalTest
{
    private const string SetExamination = """
        mutation($input: SetExaminationInput!) {
          setExamination(input: $input) {
            examination { id kind attestation title date maxPoints group { subject { name } } commission { chair employee { name { short } } } }
            errors { code ... on InputError { field } }
          }
        }
        """;

    private const string SetResults = """
        mutation($input: SetExaminationResultsInput!) {
          setExaminationResults(input: $input) {
            results { attempt heldOn value points absenceReason receivedOn late corrected version revisions { value points absenceReason reason } }
            errors { code ... on InputError { field } ... on RuleError { clause } }
          }
        }
        """;

    private const string OfPupil = "query($id: ID!) { pupil(id: $id) { examinationResults { value points examination { title date } } } }";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Server.Database.Clock.Advance(new DateTime(2026, 9, 21, 9, 0, 0, DateTimeKind.Utc) - Server.Database.Clock.Now);
    }

    [Fact]
    [Requirement("FIN-01")]
    [Requirement("FIN-06")]
    [Requirement("FIN-07")]
    public async Task An_examination_has_a_commission_and_results_that_the_family_sees_at_once()
    {
        var planned = await PlanAsync("maths");
        var results = await EnterAsync("maths", Exam(planned), new { pupilId = Anna, value = "4", points = 25.5 }, new { pupilId = Boris, absenceReason = "Болен, справка 12" });

        Assert.Equal(
            """{"kind":"INTERIM","attestation":"INTERIM","title":"Переводной экзамен","date":"2026-09-14","maxPoints":30,"group":{"subject":{"name":"Математика"}},"commission":[{"chair":true,"employee":{"name":{"short":"Соколов И. О."}}},{"chair":false,"employee":{"name":{"short":"Петрова И. О."}}}]}""",
            "{" + planned.GetProperty("examination").GetRawText().Split(',', 2)[1]);
        Assert.Equal(
            """{"results":[{"attempt":1,"heldOn":"2026-09-14","value":"4","points":25.5,"absenceReason":null,"receivedOn":"2026-09-21","late":false,"corrected":false,"version":1,"revisions":[{"value":"4","points":25.5,"absenceReason":null,"reason":null}]},"""
            + """{"attempt":1,"heldOn":"2026-09-14","value":null,"points":null,"absenceReason":"Болен, справка 12","receivedOn":"2026-09-21","late":false,"corrected":false,"version":1,"revisions":[{"value":null,"points":null,"absenceReason":"Болен, справка 12","reason":null}]}],"errors":[]}""",
            results.GetRawText());
        const string seen = """{"data":{"pupil":{"examinationResults":[{"value":"4","points":25.5,"examination":{"title":"Переводной экзамен","date":"2026-09-14"}}]}}}""";
        foreach (var login in new[] { "annas-father", "anna", "maths", "director", "auditor" })
            Assert.Equal(seen, await Server.AskAsync(login, OfPupil, new { id = Anna }));
        // English teachers have other groups; the administrator sees no marks; a stranger's parent no pupil.
        Assert.Equal("""{"data":{"pupil":{"examinationResults":[]}}}""", await Server.AskAsync("english1", OfPupil, new { id = Anna }));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", OfPupil, new { id = Anna }), StringComparison.Ordinal);
        Assert.DoesNotContain("Переводной", await Server.AskAsync("boris-mother", OfPupil, new { id = Anna }), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.Equal([DiaryChangeKind.Examination, DiaryChangeKind.Examination], await db.JournalEvents.Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Of_the_results_of_an_examination_a_family_sees_its_own()
    {
        var exam = Exam(await PlanAsync("deputy"));
        await EnterAsync("deputy", exam, new { pupilId = Anna, value = "4" }, new { pupilId = Boris, value = "3" });
        const string ask = "query($id: ID!) { node(id: $id) { ... on Examination { title results { value } } } }";

        Assert.Equal("""{"data":{"node":{"title":"Переводной экзамен","results":[{"value":"3"}]}}}""", await Server.AskAsync("boris-mother", ask, new { id = exam }));
        Assert.Equal("""{"data":{"node":{"title":"Переводной экзамен","results":[{"value":"4"},{"value":"3"}]}}}""", await Server.AskAsync("maths", ask, new { id = exam }));
        Assert.Equal(
            await Server.AskAsync("veras-mother", ask, new { id = Id("Examination", 999) }),
            await Server.AskAsync("veras-mother", ask, new { id = exam }));
        Assert.Equal(
            await Server.AskAsync("other-director", ask, new { id = Id("Examination", 999) }),
            await Server.AskAsync("other-director", ask, new { id = exam }));
    }

    [Fact]
    [Requirement("FIN-06")]
    public async Task Results_that_came_on_paper_and_were_entered_two_days_later_are_late()
    {
        var exam = Exam(await PlanAsync("maths"));

        var inTime = await EnterAsync("maths", exam, "2026-09-20", new { pupilId = Anna, value = "4" });
        var late = await EnterAsync("maths", exam, "2026-09-19", new { pupilId = Boris, value = "3" });
        var tomorrow = await EnterAsync("maths", exam, "2026-09-22", new { pupilId = Boris, attempt = 2, heldOn = "2026-09-18", value = "4" });

        Assert.False(inTime.GetProperty("results")[0].GetProperty("late").GetBoolean());
        Assert.True(late.GetProperty("results")[0].GetProperty("late").GetBoolean());
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"receivedOn"}]""", tomorrow.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_re_take_is_a_further_attempt_on_a_later_day()
    {
        var exam = Exam(await PlanAsync("maths"));
        await EnterAsync("maths", exam, new { pupilId = Anna, value = "2" });

        var sameDay = await EnterAsync("maths", exam, new { pupilId = Anna, attempt = 2, value = "4" });
        var third = await EnterAsync("maths", exam, new { pupilId = Anna, attempt = 3, heldOn = "2026-09-18", value = "4" });
        var second = await EnterAsync("maths", exam, new { pupilId = Anna, attempt = 2, heldOn = "2026-09-18", value = "4" });

        Assert.Equal("results[0].heldOn", sameDay.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal("results[0].attempt", third.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal((2, "2026-09-18"), (second.GetProperty("results")[0].GetProperty("attempt").GetInt32(), second.GetProperty("results")[0].GetProperty("heldOn").GetString()));
        Assert.Equal(
            """{"data":{"pupil":{"examinationResults":[{"value":"4"},{"value":"2"}]}}}""",
            await Server.AskAsync("annas-father", "query($id: ID!) { pupil(id: $id) { examinationResults { value } } }", new { id = Anna }));
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task A_result_is_corrected_with_a_reason_by_the_teacher_for_a_week_and_by_leadership_after_it()
    {
        var exam = Exam(await PlanAsync("maths"));
        await EnterAsync("maths", exam, new { pupilId = Anna, value = "3" });

        var silent = await EnterAsync("maths", exam, new { pupilId = Anna, value = "4" });
        var stale = await EnterAsync("maths", exam, new { pupilId = Anna, value = "4", reason = "Апелляция", version = 7 });
        var changed = await EnterAsync("maths", exam, new { pupilId = Anna, value = "4", reason = "Апелляция", version = 1 });
        Server.Database.Clock.Advance(TimeSpan.FromDays(8));
        var tooLate = await EnterAsync("maths", exam, new { pupilId = Anna, value = "5", reason = "Апелляция" });
        var byDeputy = await EnterAsync("deputy", exam, new { pupilId = Anna, value = "5", reason = "Решение комиссии" });

        Assert.Equal("""[{"code":"INVALID_VALUE","field":"results[0].reason"}]""", silent.GetProperty("errors").GetRawText());
        Assert.Equal("""[{"code":"CONFLICT","field":"results[0].version"}]""", stale.GetProperty("errors").GetRawText());
        Assert.Empty(changed.GetProperty("errors").EnumerateArray());
        Assert.Equal("DEADLINE_PASSED", tooLate.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(
            """[{"value":"3","points":null,"absenceReason":null,"reason":null},{"value":"4","points":null,"absenceReason":null,"reason":"Апелляция"},{"value":"5","points":null,"absenceReason":null,"reason":"Решение комиссии"}]""",
            byDeputy.GetProperty("results")[0].GetProperty("revisions").GetRawText());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""UPDATE "ExaminationRevisions" SET "Value" = '5'"""));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Server.Database.ExecuteAsync("""DELETE FROM "ExaminationResults" """));
    }

    [Fact]
    public async Task Every_wrong_result_is_told_and_none_is_entered()
    {
        var exam = Exam(await PlanAsync("maths"));

        var answer = await EnterAsync(
            "maths", exam,
            new { pupilId = Anna, value = "7" },
            new { pupilId = Boris, points = 31 },
            new { pupilId = Id("Pupil", School.Vera.Id), value = "5" },
            new { pupilId = Anna, value = "5" });
        var both = await EnterAsync("maths", exam, new { pupilId = Anna, value = "5", absenceReason = "Болен" });
        var nothing = await EnterAsync("maths", exam, new { pupilId = Anna });

        Assert.Equal(
            """[{"code":"NOT_ON_SCALE","field":"results[0].value"},{"code":"INVALID_VALUE","field":"results[1].points"},{"code":"INVALID_VALUE","field":"results[2].pupilId"},{"code":"INVALID_VALUE","field":"results[3].pupilId"}]""",
            answer.GetProperty("errors").GetRawText());
        Assert.Equal("results[0].absenceReason", both.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal("results[0].value", nothing.GetProperty("errors")[0].GetProperty("field").GetString());
        await using var db = Server.Database.Open();
        Assert.Empty(await db.ExaminationResults.ToListAsync());
    }

    [Fact]
    public async Task Others_keep_no_examinations_and_one_with_results_is_not_cancelled()
    {
        var planned = await PlanAsync("maths");
        var exam = Exam(planned);
        const string cancel = "mutation($input: CancelExaminationInput!) { cancelExamination(input: $input) { errors { code } } }";

        foreach (var login in new[] { "administrator", "clerk", "annas-father", "anna" })
        {
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, SetExamination, Plan()), StringComparison.Ordinal);
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, SetResults, Results(exam, null, new { pupilId = Anna, value = "5" })), StringComparison.Ordinal);
        }

        Assert.Equal("NOT_TAUGHT_BY_YOU", (await EnterAsync("english1", exam, new { pupilId = Anna, value = "5" })).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("NOT_FOUND", (await EnterAsync("other-director", exam, new { pupilId = Anna, value = "5" })).GetProperty("errors")[0].GetProperty("code").GetString());
        await EnterAsync("maths", exam, new { pupilId = Anna, value = "5" });
        Assert.Contains("CONFLICT", await Server.AskAsync("maths", cancel, new { input = new { examinationId = exam } }), StringComparison.Ordinal);
        var second = Exam(await PlanAsync("maths"));
        Assert.Equal("""{"data":{"cancelExamination":{"errors":[]}}}""", await Server.AskAsync("maths", cancel, new { input = new { examinationId = second } }));
        Assert.Equal(
            """{"data":{"teachingGroup":{"examinations":[{"title":"Переводной экзамен"}]}}}""",
            await Server.AskAsync("annas-father", "query($id: ID!) { teachingGroup(id: $id) { examinations { title } } }", new { id = Id("TeachingGroup", School.Maths7A.Id) }));
    }

    private string Anna => Id("Pupil", School.Anna.Id);

    private string Boris => Id("Pupil", School.Boris.Id);

    private object Plan() => new
    {
        input = new
        {
            groupId = Id("TeachingGroup", School.Maths7A.Id),
            kind = "INTERIM",
            title = " Переводной экзамен ",
            date = "2026-09-14",
            maxPoints = 30,
            commission = new object[] { new { employeeId = Id("Teacher", School.MathsTeacher.Id) }, new { employeeId = Id("Teacher", School.Deputy.Id), chair = true } },
        },
    };

    private static string Exam(JsonElement planned) => planned.GetProperty("examination").GetProperty("id").GetString()!;

    private static object Results(string examinationId, string? receivedOn, params object[] results) => new { input = new { examinationId, receivedOn, results } };

    private async Task<JsonElement> PlanAsync(string login)
    {
        var planned = (await Server.DataAsync(login, SetExamination, Plan())).GetProperty("setExamination");
        Assert.Empty(planned.GetProperty("errors").EnumerateArray());
        return planned;
    }

    private Task<JsonElement> EnterAsync(string login, string exam, params object[] results) => EnterAsync(login, exam, null, results);

    private async Task<JsonElement> EnterAsync(string login, string exam, string? receivedOn, params object[] results) =>
        (await Server.DataAsync(login, SetResults, Results(exam, receivedOn, results))).GetProperty("setExaminationResults");
}
