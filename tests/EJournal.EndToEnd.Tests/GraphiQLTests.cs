using System.Net;
using System.Text.Json;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>GraphiQL as ./run serves it, in a real browser that can reach nothing but this server.</summary>
public sealed class GraphiQLTests
{
    [Fact]
    public async Task A_parent_signs_in_asks_and_reads_and_no_other_host_is_asked()
    {
        await using var server = WithGraphiQL();
        await server.StartAsync("--demo");

        var script = Repository.Locate("tests", "peers", "graphiql", "sign-in-and-ask.mjs");
        var screenshot = Repository.Locate("artifacts", "graphiql.png");
        var (exitCode, output) = await Shell.OutputAsync(
            $"node '{script}' '{server.Http.BaseAddress}' {SchoolDay.MotherLogin} demo-school-2026 '{{ viewer {{ children {{ name {{ full }} }} }} }}' Петров '{screenshot}'");

        Assert.Equal(0, exitCode);
        var page = JsonDocument.Parse(output).RootElement;
        Assert.Equal("Неверный логин или пароль.", page.GetProperty("refused").GetString());
        Assert.Equal(
            """{"data":{"viewer":{"children":[{"name":{"full":"Петров Глеб Иванович"}}]}}}""",
            JsonSerializer.Serialize(JsonDocument.Parse(page.GetProperty("answer").GetString()!), Unescaped));
        Assert.Equal(["Query", "Mutation"], page.GetProperty("types").EnumerateArray().Select(t => t.GetString()).Take(2));
        Assert.Equal(("[]", "[]"), (page.GetProperty("outside").GetRawText(), page.GetProperty("complaints").GetRawText()));
    }

    [Fact]
    public async Task A_subscription_shows_the_mark_that_a_teacher_sets_meanwhile()
    {
        await using var server = WithGraphiQL();
        await server.StartAsync("--demo");
        var day = await SchoolDay.FindAsync(server, "demo-school-2026");

        var script = Repository.Locate("tests", "peers", "graphiql", "follow.mjs");
        var browser = Shell.OutputAsync(
            $"node '{script}' '{server.Http.BaseAddress}' {SchoolDay.MotherLogin} demo-school-2026 "
            + $"'subscription {{ diaryChanged(pupilId: \"{day.PupilId}\") {{ kind mark {{ comment }} }} }}' из-браузера");
        // When the page has subscribed is its own business: it sees the first of these that comes after.
        string? markId = null;
        for (var i = 0; !browser.IsCompleted && i < 90; i++)
        {
            var mark = await Teacher.SetAsync(server, day, day.PupilId, i % 2 == 0 ? "4" : "5", markId, markId is null ? null : "исправление", "из-браузера");
            markId = mark.GetProperty("id").GetString();
            await Task.WhenAny(browser, Task.Delay(1_000));
        }

        var (exitCode, output) = await browser;
        Assert.Equal(0, exitCode);
        var page = JsonDocument.Parse(output).RootElement;
        Assert.Contains("diaryChanged", page.GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.Equal(("[]", "[]"), (page.GetProperty("outside").GetRawText(), page.GetProperty("complaints").GetRawText()));
    }

    [Fact]
    public async Task In_production_a_browser_gets_what_any_other_get_gets()
    {
        await using var server = new EJournalServer().Set("GraphiQL:Folder", Repository.Locate("artifacts", "graphiql"));
        await server.StartAsync();

        using var page = await OpenAsync(server, "/graphql");
        using var asset = await OpenAsync(server, "/graphiql/index.html");

        Assert.Equal((HttpStatusCode.NotAcceptable, HttpStatusCode.NotFound), (page.StatusCode, asset.StatusCode));
        Assert.DoesNotContain("graphiql", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_the_built_page_a_browser_is_told_how_to_build_it()
    {
        await using var server = WithGraphiQL().Set("GraphiQL:Folder", "nowhere");
        await server.StartAsync();

        using var page = await OpenAsync(server, "/graphql");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("clients/graphiql/build", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Unescaped { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static EJournalServer WithGraphiQL() =>
        new EJournalServer().Set("GraphiQL:Enabled", "true").Set("GraphiQL:Folder", Repository.Locate("artifacts", "graphiql"));

    private static async Task<HttpResponseMessage> OpenAsync(EJournalServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.0");
        return await server.Http.SendAsync(request);
    }
}
