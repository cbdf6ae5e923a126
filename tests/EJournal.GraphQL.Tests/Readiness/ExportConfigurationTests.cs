using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>The administrator says where published figures go; the log says how they fared.</summary>
public sealed class ExportConfigurationTests : JournalTest
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    [Requirement("ROL-08")]
    public async Task A_month_that_is_published_stands_in_the_log_of_sendings_and_the_key_is_never_shown()
    {
        Assert.Equal(
            """{"exportTarget":{"address":"https://export.invalid/figures","enabled":true,"order":{"number":"7"}},"errors":[]}""",
            await ConfigureAsync("administrator", "https://export.invalid/figures", Secret));
        // Another address, the same key.
        Assert.Contains("\"errors\":[]", await ConfigureAsync("administrator", "https://export.invalid/other", null), StringComparison.Ordinal);
        // A refused one changes nothing.
        Assert.Contains("\"field\":\"address\"", await ConfigureAsync("administrator", "http://export.invalid/", new string('x', 32)), StringComparison.Ordinal);
        Server.Database.Clock.Advance(TimeSpan.FromDays(30));
        await Server.DataAsync("director", """mutation { publishMonth(input: { month: "2026-09-01" }) { errors { code } } }""");

        var school = (await Server.DataAsync("deputy", "{ school { exportTarget { address } exportSendings { state sentAt published { month number } } } }")).GetRawText();

        Assert.Equal(
            """{"school":{"exportTarget":{"address":"https://export.invalid/other"},"exportSendings":[{"state":"WAITING","sentAt":null,"published":{"month":"2026-09-01","number":1}}]}}""",
            school);
        Assert.Equal("""{"school":{"exportTarget":null,"exportSendings":[]}}""", (await Server.DataAsync("other-director", "{ school { exportTarget { address } exportSendings { state } } }")).GetRawText());
        foreach (var login in new[] { "maths", "annas-father" })
            Assert.Contains("FORBIDDEN", await Server.AskAsync(login, "{ school { exportTarget { address } exportSendings { state } } }"), StringComparison.Ordinal);
        await using var db = Server.Database.Open();
        Assert.DoesNotContain(Secret, System.Text.Encoding.UTF8.GetString(db.ExportTargets.Single().ProtectedSecret), StringComparison.Ordinal);
        Assert.Equal(
            ["""{"host":"export.invalid","enabled":true,"secret":true}""", """{"host":"export.invalid","enabled":true,"secret":false}"""],
            db.AuditEntries.Where(e => e.Action == "export.configure").OrderBy(e => e.Sequence).Select(e => e.Details));
    }

    [Theory]
    [InlineData("http://export.invalid/figures", Secret, "address")]
    [InlineData("https://user:password@export.invalid/", Secret, "address")]
    [InlineData("export.invalid", Secret, "address")]
    [InlineData("https://export.invalid/", "short", "secret")]
    [InlineData("https://export.invalid/", null, "secret")]
    public async Task What_is_no_address_or_no_key_is_refused(string address, string? secret, string field)
    {
        Assert.Contains($"\"field\":\"{field}\"", await ConfigureAsync("administrator", address, secret), StringComparison.Ordinal);
        Assert.Equal("""{"school":{"exportTarget":null}}""", (await Server.DataAsync("administrator", "{ school { exportTarget { address } } }")).GetRawText());
    }

    [Fact]
    public async Task Nobody_but_the_administrator_configures_it() =>
        Assert.Contains("FORBIDDEN", await Server.AskAsync("director", Mutation, Input("https://export.invalid/", Secret)), StringComparison.Ordinal);

    private const string Mutation =
        "mutation($input: ConfigureExportInput!) { configureExport(input: $input) { exportTarget { address enabled order { number } } errors { code ... on InputError { field } } } }";

    private static object Input(string address, string? secret) => new { input = new { address, secret, order = new { number = "7", date = "2026-09-01" }, enabled = true } };

    private async Task<string> ConfigureAsync(string login, string address, string? secret) =>
        (await Server.DataAsync(login, Mutation, Input(address, secret))).GetProperty("configureExport").GetRawText();
}
