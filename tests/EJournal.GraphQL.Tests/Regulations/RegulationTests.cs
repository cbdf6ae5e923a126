using System.Text.Json;
using EJournal.Domain.People;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Regulations;

public sealed class RegulationTests : JournalTest
{
    private const string Held = """{ school { regulation { preset { name } settings(keys: ["S-13", "markChangeCutoff"]) { number key value origin basis } } } }""";

    private const string Decide = "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { regulation { preset { name } } errors { code message ... on InputError { field } } } }";

    [Fact]
    public async Task A_school_without_a_preset_follows_the_defaults()
    {
        Assert.Equal(
            """{"data":{"school":{"regulation":{"preset":null,"settings":[{"number":"S-13","key":"homeworkEntryDeadline","value":"{\"days\":0,\"hoursAfterLastLesson\":null}","origin":"DEFAULT","basis":null},{"number":"S-20","key":"markChangeCutoff","value":"{\"days\":7,\"hoursAfterLastLesson\":null}","origin":"DEFAULT","basis":null}]}}}}""",
            await Server.AskAsync("annas-father", Held));
    }

    [Fact]
    public async Task The_administrator_starts_from_a_preset_and_decides_otherwise_on_one_setting()
    {
        var done = await Server.AskAsync("administrator", Decide, new
        {
            input = new
            {
                preset = "gubino-2013",
                basis = "Приказ 12 от 01.09.2026",
                settings = new[] { new { key = "markChangeCutoff", value = """{"days":3}""" } },
            },
        });

        Assert.Equal("""{"data":{"decideRegulation":{"regulation":{"preset":{"name":"gubino-2013"}},"errors":[]}}}""", done);
        Assert.Equal(
            """{"data":{"school":{"regulation":{"preset":{"name":"gubino-2013"},"settings":[{"number":"S-13","key":"homeworkEntryDeadline","value":"{\"days\":0,\"hoursAfterLastLesson\":1}","origin":"PRESET","basis":"000 Прил.2 п.2.2"},{"number":"S-20","key":"markChangeCutoff","value":"{\"days\":3,\"hoursAfterLastLesson\":null}","origin":"SCHOOL","basis":"Приказ 12 от 01.09.2026"}]}}}}""",
            await Server.AskAsync("maths", Held));
        Assert.Equal(
            """{"data":{"school":{"regulationChanges":[{"key":"markChangeCutoff","value":"{\"days\":3}","basis":"Приказ 12 от 01.09.2026"},{"key":"preset","value":"gubino-2013","basis":"Приказ 12 от 01.09.2026"}]}}}""",
            await Server.AskAsync("director", "{ school { regulationChanges { key value basis } } }"));
    }

    [Fact]
    public async Task A_wrong_value_changes_nothing_and_every_fault_is_told()
    {
        var refused = await Server.AskAsync("administrator", Decide, new
        {
            input = new
            {
                preset = "gubino",
                basis = " ",
                settings = new[]
                {
                    new { key = "markChangeCutoff", value = (string?)"""{"days":3}""" },
                    new { key = "homeworkEntryDeadline", value = (string?)"""{"days":-3}""" },
                    new { key = "bedtime", value = (string?)null },
                },
            },
        });

        Assert.Equal(
            ["basis", "preset", "settings[1].value", "settings[2].key"],
            System.Text.Json.JsonDocument.Parse(refused).RootElement.GetProperty("data").GetProperty("decideRegulation").GetProperty("errors")
                .EnumerateArray().Select(e => e.GetProperty("field").GetString()!));
        Assert.Contains("\"origin\":\"DEFAULT\"", await Server.AskAsync("director", Held), StringComparison.Ordinal);
        Assert.Contains("""{"regulationChanges":[]}""", await Server.AskAsync("director", "{ school { regulationChanges { key } } }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("magadan-2023", null)]
    [InlineData("talitsa-2019", null)]
    [InlineData(null, """{"staff":["PASSWORD"],"pupils":["EXTERNAL_PROVIDER"],"parents":["PASSWORD","EXTERNAL_PROVIDER"]}""")]
    [Requirement("ACC-03")]
    public async Task A_school_locks_nobody_out_by_a_way_in_that_the_server_does_not_have(string? preset, string? signInRoute)
    {
        var settings = signInRoute is null ? [] : new[] { new { key = "signInRoute", value = signInRoute } };
        var refused = await Server.AskAsync("administrator", "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { errors { code ... on RuleError { clause } } } }",
            new { input = new { preset, basis = "Приказ 1", settings } });

        Assert.Equal("""{"data":{"decideRegulation":{"errors":[{"code":"INVALID_VALUE","clause":"S-05"}]}}}""", refused);
        Assert.Contains("""{"regulationChanges":[]}""", await Server.AskAsync("director", "{ school { regulationChanges { key } } }"), StringComparison.Ordinal);
        // With another way beside it, or where the others decide nothing about it, the school goes on.
        Assert.Contains("\"errors\":[]", await Server.AskAsync("administrator", Decide, new
        {
            input = new { preset = "magadan-2023", basis = "Приказ 2", settings = new[] { new { key = "signInRoute", value = """{"staff":["PASSWORD"],"pupils":["PASSWORD"],"parents":["PASSWORD"]}""" } } },
        }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("director")]
    [InlineData("maths")]
    [InlineData("annas-father")]
    [InlineData("anna")]
    public async Task Nobody_but_the_administrator_decides(string login)
    {
        var body = await Server.AskAsync(login, Decide, new { input = new { basis = "Приказ 1", settings = new[] { new { key = "rankShown", value = "true" } } } });

        Assert.Contains("\"code\":\"FORBIDDEN\"", body, StringComparison.Ordinal);
        Assert.Contains("""{"regulationChanges":[]}""", await Server.AskAsync("director", "{ school { regulationChanges { key } } }"), StringComparison.Ordinal);
    }

    /// <summary>Both settings give rights, and with them whoever may only decide the regulation would have every other.</summary>
    [Fact]
    [Requirement("ACC-06")]
    public async Task Who_keeps_peoples_data_and_who_hands_out_access_only_administrator_and_director_decide()
    {
        const string maintainers = """{"staff":["TEACHER"],"families":["TEACHER"]}""";
        const string issuers = """{"staff":["CLERK"],"families":["CLERK"]}""";
        await GiveAsync(School.Clerk, Role.AdministratorAssistant);
        foreach (var role in new[] { "TEACHER", "DIRECTOR" })
            await Server.DataAsync("administrator", """mutation { adjustRight(input: { role: *, right: DECIDE_REGULATION, granted: true, basis: "Приказ 1" }) { errors { code } } }""".Replace("*", role, StringComparison.Ordinal));

        foreach (var login in new[] { "maths", "clerk" })
        {
            Assert.Equal(Refused(("Кто ведёт данные о людях, решает администратор или директор.", "S-02")), await DecideAsync(login, null, ("rankShown", "true"), ("peopleDataMaintainers", maintainers)));
            Assert.Equal(Refused(("Кто выдаёт доступ, решает администратор или директор.", "S-04")), await DecideAsync(login, null, ("credentialIssuer", issuers)));
            Assert.Equal(
                Refused(("Кто ведёт данные о людях, решает администратор или директор.", "S-02"), ("Кто выдаёт доступ, решает администратор или директор.", "S-04")),
                await DecideAsync(login, "netschool"));
        }

        Assert.Contains("""{"regulationChanges":[]}""", await Server.AskAsync("director", "{ school { regulationChanges { key } } }"), StringComparison.Ordinal);
        foreach (var (login, key, value) in new[] { ("administrator", "peopleDataMaintainers", maintainers), ("director", "credentialIssuer", issuers) })
            Assert.Equal(Refused(), await DecideAsync(login, null, (key, value)));
        // What was decided is not taken back by another either; what stays as it is may be said again, and the rest is his.
        Assert.Equal(Refused(("Кто выдаёт доступ, решает администратор или директор.", "S-04")), await DecideAsync("maths", null, ("credentialIssuer", null)));
        Assert.Equal(Refused(), await DecideAsync("maths", "netschool", ("peopleDataMaintainers", maintainers), ("credentialIssuer", issuers), ("rankShown", "true")));
        Assert.Equal(
            $$$$$"""{"data":{"school":{"regulation":{"settings":[{"value":{{{{{JsonSerializer.Serialize(maintainers)}}}}}},{"value":{{{{{JsonSerializer.Serialize(issuers)}}}}}},{"value":"true"}]}}}}""".Replace("\\u0022", "\\\"", StringComparison.Ordinal),
            await Server.AskAsync("director", """{ school { regulation { settings(keys: ["S-02", "S-04", "rankShown"]) { value } } } }"""));
    }

    [Fact]
    public async Task A_family_reads_the_rules_and_not_who_decided_them()
    {
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("annas-father", "{ school { regulationChanges { key } } }"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"regulationPresets":[{"name":"gubino-2013"},{"name":"magadan-2023"},{"name":"netschool"},{"name":"talitsa-2019"},{"name":"velikie-luki"}]}}""",
            await Server.AskAsync("annas-father", "{ regulationPresets { name } }"));
    }

    private Task<string> DecideAsync(string login, string? preset, params (string Key, string? Value)[] settings) => Server.AskAsync(
        login, "mutation($input: DecideRegulationInput!) { decideRegulation(input: $input) { errors { code message ... on RuleError { clause } } } }",
        new { input = new { preset, basis = "Приказ 2", settings = settings.Select(s => new { key = s.Key, value = s.Value }) } });

    private static string Refused(params (string Message, string Clause)[] errors) => """{"data":{"decideRegulation":{"errors":[*]}}}""".Replace(
        "*", string.Join(',', errors.Select(e => $$"""{"code":"FORBIDDEN","message":"{{e.Message}}","clause":"{{e.Clause}}"}""")), StringComparison.Ordinal);

    private async Task GiveAsync(Employee employee, Role role)
    {
        await using var db = Server.Database.OpenTracking();
        db.Add(new EmployeeRole { SchoolId = employee.SchoolId, EmployeeId = employee.Id, Role = role });
        await db.SaveChangesAsync();
    }
}
