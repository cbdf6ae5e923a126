using System.Text.Json;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>The homeroom teacher's control of the journal of the class; once a week where the school says so.</summary>
public sealed class HomeroomControlTests : ControlTest
{
    private const string Confirm = "mutation($input: ConfirmHomeroomCheckInput!) { confirmHomeroomCheck(input: $input) { schoolClass { homeroomCheck { lastOn dueOn overdue } homeroomChecks { on note author { short } } } errors { code ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Report = "mutation($input: ReportInaccuracyInput!) { reportInaccuracy(input: $input) { inaccuracy { id text at author { short } group { subject { name } } lesson { number } answeredAt } errors { code ... on InputError { field } ... on RuleError { clause } } } }";
    private const string Answer = "mutation($input: AnswerInaccuracyInput!) { answerInaccuracy(input: $input) { inaccuracy { answer answeredAt answeredBy { short } remark { text due status teacher { name { short } } } } errors { code ... on InputError { field } ... on RuleError { clause } } } }";

    [Fact]
    [Requirement("COR-09")]
    public async Task The_weekly_check_is_confirmed_and_falls_due_again()
    {
        await DecideAsync("homeroomMarkCheckInterval", """{"count": 1, "unit": "WEEK"}""");
        Server.Database.Clock.Advance(Days(2));
        const string overdue = "{ school { classesWithoutHomeroomCheck { name } } }";
        Assert.Equal("""{"data":{"school":{"classesWithoutHomeroomCheck":[{"name":"7А"},{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));

        Assert.Equal(
            """{"confirmHomeroomCheck":{"schoolClass":{"homeroomCheck":{"lastOn":"2026-09-09","dueOn":"2026-09-16","overdue":false},"homeroomChecks":[{"on":"2026-09-09","note":"Всё внесено","author":{"short":"Петрова И. О."}}]},"errors":[]}}""",
            (await Server.DataAsync("maths", Confirm, new { input = new { classId = Class7A, note = "Всё внесено" } })).GetRawText());

        Assert.Equal("""{"data":{"school":{"classesWithoutHomeroomCheck":[{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));
        Assert.Contains("\"clause\":\"S-24\"", await Server.AskAsync("teacher-and-mother", Confirm, new { input = new { classId = Class7A } }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"classId\"", await Server.AskAsync("maths", Confirm, new { input = new { classId = Id("SchoolClass", School.OtherClass.Id) } }), StringComparison.Ordinal);
        foreach (var login in new[] { "english1", "administrator", "annas-father" })
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Confirm, new { input = new { classId = Class7A } }), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("COR-09")]
    public async Task An_inaccuracy_reaches_leadership_at_once_and_becomes_a_remark()
    {
        var reported = (await Server.DataAsync("maths", Report, new { input = About("Нет отметки за контрольную") })).GetProperty("reportInaccuracy");
        var id = reported.GetProperty("inaccuracy").GetProperty("id").GetString();
        Assert.Equal(
            $$$"""{"inaccuracy":{"id":"{{{id}}}","text":"Нет отметки за контрольную","at":"2026-09-07T09:00:00Z","author":{"short":"Петрова И. О."},"group":{"subject":{"name":"Английский язык"}},"lesson":{"number":2},"answeredAt":null},"errors":[]}""",
            reported.GetRawText());
        const string open = "{ inaccuracies(open: true) { text } }";
        foreach (var login in new[] { "deputy", "auditor", "maths" })
            Assert.Equal("""{"data":{"inaccuracies":[{"text":"Нет отметки за контрольную"}]}}""", await Server.AskAsync(login, open));

        Assert.Equal("""[{"code":"INVALID_VALUE","field":"answer"}]""", Errors(await Server.DataAsync("deputy", Answer, new { input = new { inaccuracyId = id } })));
        Assert.Equal("""[{"code":"INVALID_VALUE","field":"remarkDue"}]""", Errors(await Server.DataAsync("deputy", Answer, new { input = new { inaccuracyId = id, remarkDue = "2026-09-01" } })));
        Assert.Equal(
            """{"answerInaccuracy":{"inaccuracy":{"answer":null,"answeredAt":"2026-09-07T09:00:00Z","answeredBy":{"short":"Соколов И. О."},"remark":{"text":"Нет отметки за контрольную","due":"2026-09-10","status":"OPEN","teacher":{"name":{"short":"Ким И. О."}}}},"errors":[]}}""",
            (await Server.DataAsync("deputy", Answer, new { input = new { inaccuracyId = id, remarkDue = "2026-09-10" } })).GetRawText());

        Assert.Equal("""[{"code":"CONFLICT","field":"inaccuracyId"}]""", Errors(await Server.DataAsync("director", Answer, new { input = new { inaccuracyId = id, answer = "Разберёмся" } })));
        Assert.Equal("""{"data":{"inaccuracies":[]}}""", await Server.AskAsync("deputy", open));
        Assert.Equal("""{"data":{"remarks":[{"text":"Нет отметки за контрольную"}]}}""", await Server.AskAsync("english1", "{ remarks { text } }"));
    }

    [Fact]
    public async Task Others_neither_report_nor_read()
    {
        await Server.DataAsync("maths", Report, new { input = About("Ошибка") });

        Assert.Contains("\"clause\":\"S-24\"", await Server.AskAsync("teacher-and-mother", Report, new { input = About("Ошибка") }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"inaccuracies":[]}}""", await Server.AskAsync("teacher-and-mother", "{ inaccuracies { text } }"));
        Assert.Equal("""{"data":{"inaccuracies":[]}}""", await Server.AskAsync("other-director", "{ inaccuracies { text } }"));
        foreach (var login in new[] { "english1", "administrator", "anna" })
        {
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, Report, new { input = About("Ошибка") }), StringComparison.Ordinal);
            Assert.Contains("\"FORBIDDEN\"", await Server.AskAsync(login, "{ inaccuracies { text } }"), StringComparison.Ordinal);
        }
    }

    private object About(string text) => new { groupId = Id("TeachingGroup", School.English7A1.Id), lessonId = Id("Lesson", School.EnglishLesson1.Id), text };

    private static string Errors(JsonElement data) => data.GetProperty("answerInaccuracy").GetProperty("errors").GetRawText();
}
