using System.Text.Json;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Control;

/// <summary>By default the director or a deputy checks the journals once a month.</summary>
public sealed class JournalCheckTests : ControlTest
{
    private const string Record = """
        mutation($input: RecordJournalCheckInput!) { recordJournalCheck(input: $input) {
          journalCheck { on subject findings author { short } classes { name } groups { subject { name } subgroup } remarks { text } }
          errors { code ... on InputError { field } ... on RuleError { clause } } } }
        """;

    [Fact]
    [Requirement("COR-06")]
    public async Task A_check_says_what_was_looked_at_and_found_and_stays()
    {
        var check = await RecordAsync("deputy", new { classIds = new[] { Class7A }, groupIds = new[] { Id("TeachingGroup", School.Maths7B.Id) }, subject = " Запись тем ", findings = "Темы записаны" });

        Assert.Equal(
            """{"journalCheck":{"on":"2026-09-07","subject":"Запись тем","findings":"Темы записаны","author":{"short":"Соколов И. О."},"classes":[{"name":"7А"}],"groups":[{"subject":{"name":"Математика"},"subgroup":null}],"remarks":[]},"errors":[]}""",
            check.GetRawText());
        const string list = "query($class: ID) { journalChecks(classId: $class) { subject } }";
        foreach (var login in new[] { "director", "auditor", "deputy" })
            Assert.Equal("""{"data":{"journalChecks":[{"subject":"Запись тем"}]}}""", await Server.AskAsync(login, list, new { @class = Class7B }));
        foreach (var login in new[] { "maths", "administrator", "other-director" })
            Assert.Equal("""{"data":{"journalChecks":[]}}""", await Server.AskAsync(login, list));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("annas-father", list), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlAsync($"""UPDATE "JournalChecks" SET "Findings" = ''"""));
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlAsync($"""DELETE FROM "JournalCheckItems" """));
    }

    [Fact]
    [Requirement("COR-06")]
    public async Task The_next_check_of_a_class_falls_due_by_the_school_s_interval()
    {
        const string state = "query($id: ID!) { schoolClass(id: $id) { journalCheck { lastOn dueOn overdue } } }";
        const string overdue = "{ school { classesToInspect { name } } }";
        Assert.Equal("""{"data":{"schoolClass":{"journalCheck":{"lastOn":null,"dueOn":"2026-10-01","overdue":false}}}}""", await Server.AskAsync("deputy", state, new { id = Class7A }));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("maths", state, new { id = Class7A }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"school":{"classesToInspect":[]}}}""", await Server.AskAsync("deputy", overdue));
        Server.Database.Clock.Advance(Days(25));
        Assert.Equal("""{"data":{"school":{"classesToInspect":[{"name":"7А"},{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));

        await RecordAsync("director", new { classIds = new[] { Class7A }, subject = "Опрос", on = "2026-10-01" });
        await RecordAsync("director", new { groupIds = new[] { Id("TeachingGroup", School.Maths7B.Id) }, subject = "Опрос" });

        Assert.Equal("""{"data":{"school":{"classesToInspect":[{"name":"7Б"}]}}}""", await Server.AskAsync("deputy", overdue));
        Assert.Equal("""{"data":{"schoolClass":{"journalCheck":{"lastOn":"2026-10-01","dueOn":"2026-11-01","overdue":false}}}}""", await Server.AskAsync("director", state, new { id = Class7A }));
        await DecideAsync("journalControlInterval", """{"every": null, "by": ["DEPUTY_DIRECTOR"]}""");
        Assert.Equal("""{"data":{"school":{"classesToInspect":[]}}}""", await Server.AskAsync("deputy", overdue));
        Assert.Contains("FORBIDDEN", await Server.AskAsync("administrator", overdue), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_the_regulation_does_not_name_checks_nothing()
    {
        var input = new { classIds = new[] { Class7A }, subject = "Опрос" };
        foreach (var login in new[] { "maths", "administrator", "auditor" })
            Assert.Equal("""[{"code":"FORBIDDEN","clause":"S-22"}]""", (await RecordAsync(login, input)).GetProperty("errors").GetRawText());
        await DecideAsync("journalControlInterval", """{"every": null, "by": ["METHODIST"]}""");
        Assert.Equal("""[{"code":"FORBIDDEN","clause":"S-22"}]""", (await RecordAsync("deputy", input)).GetProperty("errors").GetRawText());
        Assert.Equal("[]", (await RecordAsync("methodist", input)).GetProperty("errors").GetRawText());
        Assert.Equal("""{"data":{"journalChecks":[{"subject":"Опрос"}]}}""", await Server.AskAsync("methodist", "{ journalChecks { subject } }"));
    }

    [Fact]
    public async Task A_wrong_check_is_told_what_is_wrong()
    {
        foreach (var (input, fault) in new (object, string)[]
        {
            (new { subject = "Опрос" }, """[{"code":"INVALID_VALUE","field":"classIds"}]"""),
            (new { classIds = new[] { Class7A, Class7A }, subject = "Опрос" }, """[{"code":"INVALID_VALUE","field":"classIds"}]"""),
            (new { classIds = new[] { Id("SchoolClass", School.OtherClass.Id) }, subject = "Опрос" }, """[{"code":"NOT_FOUND","field":"classIds"}]"""),
            (new { classIds = new[] { Class7A }, subject = " " }, """[{"code":"INVALID_VALUE","field":"subject"}]"""),
            (new { classIds = new[] { Class7A }, subject = "Опрос", on = "2026-09-08" }, """[{"code":"INVALID_VALUE","field":"on"}]"""),
        })
            Assert.Equal(fault, (await RecordAsync("deputy", input)).GetProperty("errors").GetRawText());
    }

    private async Task<JsonElement> RecordAsync(string login, object input) => (await Server.DataAsync(login, Record, new { input })).GetProperty("recordJournalCheck");
}
