using System.Globalization;
using System.Text.Json;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class PrintedReportTests : SignInTest
{
    private const string Figures = "pupils markCounts { value count } average successPercent qualityPercent withoutMarks withOneMark";

    private const string ReportQuery = $$"""
        query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) {
          printUrl subjects { subject { name } teacher { name { full } } figures { {{Figures}} } } total { {{Figures}} } } } }
        """;

    private const string Absent = """{"code":"NOT_FOUND","message":"Такой страницы нет, или её срок истёк."}""";

    [Fact]
    [Requirement("REP-16")]
    public async Task The_printed_page_has_the_figures_of_the_report()
    {
        var report = await ReportAsync("director");
        using var page = await Server.Http.GetAsync(UrlOf(report));
        var html = await page.Content.ReadAsStringAsync();

        Assert.Equal((200, "text/html; charset=utf-8"), ((int)page.StatusCode, page.Content.Headers.ContentType!.ToString()));
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("<h1>Отчёт об успеваемости класса</h1>", html, StringComparison.Ordinal);
        Assert.Contains("Класс 7А, 1 четверть", html, StringComparison.Ordinal);
        Assert.Equal(3, report.GetProperty("subjects").GetArrayLength());
        foreach (var line in report.GetProperty("subjects").EnumerateArray())
        {
            Assert.Contains(
                Row(line.GetProperty("subject").GetProperty("name").GetString()!, line.GetProperty("teacher").GetProperty("name").GetProperty("full").GetString()!, line.GetProperty("figures")),
                html,
                StringComparison.Ordinal);
        }

        Assert.Contains(Row("Всего по классу", "", report.GetProperty("total")), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_good_for_ten_minutes()
    {
        var url = UrlOf(await ReportAsync("director"));

        Server.Database.Clock.Advance(TimeSpan.FromSeconds(599));
        Assert.Equal(200, (await OpenAsync(url)).Status);

        Server.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((404, Absent), await OpenAsync(url));
    }

    [Fact]
    public async Task An_altered_address_opens_nothing()
    {
        var url = UrlOf(await ReportAsync("director")).ToString();

        foreach (var altered in new[] { url[..^1], url[..^4] + "AAAA", url + "A", url.Replace("/performance/", "/performance/A", StringComparison.Ordinal), url[..(url.LastIndexOf('/') + 1)] + "x" })
            Assert.Equal((altered, (404, Absent)), (altered, await OpenAsync(new Uri(altered))));
    }

    [Fact]
    public async Task The_address_opens_for_whoever_holds_it_only_while_its_maker_may_read_the_report()
    {
        var url = UrlOf(await ReportAsync("director"));
        // Nobody is signed in here: the ticket is what opens the page, as in a tab that prints.
        Assert.Equal(200, (await OpenAsync(url)).Status);

        await using (var db = Server.Database.Open())
            await db.EmployeeRoles.Where(r => r.EmployeeId == Server.School.Director.Id).ExecuteDeleteAsync();

        Assert.Equal((404, Absent), await OpenAsync(url));
    }

    [Fact]
    public async Task The_address_ends_with_the_block_of_its_makers_account()
    {
        var url = UrlOf(await ReportAsync("director"));

        await Server.BlockAsync("director");

        Assert.Equal((404, Absent), await OpenAsync(url));
    }

    [Fact]
    public async Task The_address_leads_to_the_configured_name_of_the_server()
    {
        await Server.RestartAsync("--EJournal:PublicUrl", "https://school.example/journal/");

        Assert.StartsWith("https://school.example/journal/print/performance/", UrlOf(await ReportAsync("director")).ToString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReportAsync(string login)
    {
        await Server.SetPasswordAsync(login);
        var signedIn = await Server.SignInAsync(login);
        var variables = new { @class = Id("SchoolClass", Server.School.Class7A.Id), period = Id("GradingPeriod", Server.School.FirstQuarter.Id) };
        var (status, body) = await Server.AskAsync(signedIn.Bearer, ReportQuery, variables);
        Assert.True(status == 200 && !body.Contains("\"errors\"", StringComparison.Ordinal), body);
        return JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("schoolClass").GetProperty("performanceReport");
    }

    private static Uri UrlOf(JsonElement report) => new(report.GetProperty("printUrl").GetString()!);

    private async Task<(int Status, string Body)> OpenAsync(Uri url)
    {
        using var response = await Server.Http.GetAsync(url);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Row(string subject, string teacher, JsonElement figures) =>
        $"<tr><td>{subject}</td><td>{teacher}</td>{Cell(Count(figures, "pupils"))}<td>{Marks(figures)}</td>"
        + Cell(Number(figures, "average")) + Cell(Number(figures, "successPercent")) + Cell(Number(figures, "qualityPercent"))
        + Cell(Count(figures, "withoutMarks")) + Cell(Count(figures, "withOneMark")) + "</tr>";

    private static string Cell(string text) => $"<td class=\"n\">{text}</td>";

    private static string Count(JsonElement figures, string name) => figures.GetProperty(name).GetInt32().ToString(CultureInfo.InvariantCulture);

    private static string Number(JsonElement figures, string name) =>
        figures.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble().ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : "—";

    private static string Marks(JsonElement figures) => string.Join(", ", figures.GetProperty("markCounts").EnumerateArray()
        .Select(c => $"«{c.GetProperty("value").GetString()}» – {c.GetProperty("count").GetInt32()}"));
}
