using System.Text.Json;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace EJournal.GraphQL.Tests.Portfolios;

public sealed class PortfolioTests : JournalTest
{
    private const string Add = "mutation($input: AddAchievementInput!) { addAchievement(input: $input) { entry { id title pupil { name { short } } teacher { name { short } } } errors { code ... on RuleError { clause } ... on InputError { field } } } }";

    private string OfAnna => $$"""{ pupil(id: "{{Id("Pupil", School.Anna.Id)}}") { portfolio { title kind level date link } } }""";

    [Fact]
    [Requirement("PPL-15")]
    public async Task Homeroom_teacher_fills_the_portfolio_of_a_pupil_and_the_family_reads_it()
    {
        var done = await Server.AskAsync("maths", Add, new { input = Olympiad(School.Anna.Id) });

        Assert.Contains("""{"title":"Олимпиада по математике, 1 место","pupil":{"name":{"short":"Белова И. О."}},"teacher":null}""", done.Replace($"\"id\":\"{Id("PortfolioEntry", 1)}\",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        const string read = """{"data":{"pupil":{"portfolio":[{"title":"Олимпиада по математике, 1 место","kind":"OLYMPIAD","level":"MUNICIPAL","date":"2026-09-05","link":"https://example.org/diploma.pdf"}]}}}""";
        foreach (var login in new[] { "anna", "annas-father", "teacher-and-mother", "maths", "director", "deputy" })
            Assert.Equal(read, await Server.AskAsync(login, OfAnna));
    }

    [Theory]
    [InlineData("boris-mother")]
    [InlineData("boris")]
    [InlineData("english1")]
    [InlineData("clerk")]
    [InlineData("administrator")]
    [InlineData("auditor")]
    [InlineData("other-director")]
    [Requirement("PPL-15")]
    public async Task Nobody_else_reads_it_by_any_way(string login)
    {
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Anna.Id) });

        Assert.DoesNotContain("Олимпиада", await Server.AskAsync(login, OfAnna), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"school":{"portfolios":{"nodes":[]}}}}""", await Server.AskAsync(login, "{ school { portfolios { nodes { title } } } }"));
    }

    [Fact]
    [Requirement("PPL-15")]
    public async Task Teacher_fills_his_own_and_leadership_and_who_keeps_cards_read_it()
    {
        var done = await Server.AskAsync("english1", Add, new { input = Olympiad(null) });

        Assert.Contains("""
            "pupil":null,"teacher":{"name":{"short":"Ким И. О."}}
            """.Trim(), done, StringComparison.Ordinal);
        var read = $$"""{ node(id: "{{Id("Teacher", School.EnglishTeacher1.Id)}}") { ... on Teacher { portfolio { title } } } }""";
        foreach (var login in new[] { "english1", "director", "deputy", "administrator" })
            Assert.Equal("""{"data":{"node":{"portfolio":[{"title":"Олимпиада по математике, 1 место"}]}}}""", await Server.AskAsync(login, read));
        foreach (var login in new[] { "maths", "clerk", "annas-father", "anna" })
            Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync(login, read), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("PPL-15")]
    public async Task Bank_is_asked_by_owner_kind_and_level_and_in_pages()
    {
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Anna.Id) });
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Boris.Id) with { Kind = "SPORT" } });
        await Server.DataAsync("english1", Add, new { input = Olympiad(null) with { Level = "REGIONAL" } });

        Assert.Equal("""{"data":{"school":{"portfolios":{"nodes":[{"pupil":{"name":{"short":"Волков И. О."}}}]}}}}""", await Server.AskAsync("director", "{ school { portfolios(owner: PUPIL, kind: SPORT) { nodes { pupil { name { short } } } } } }"));
        Assert.Equal("""{"data":{"school":{"portfolios":{"nodes":[{"teacher":{"name":{"short":"Ким И. О."}}}]}}}}""", await Server.AskAsync("director", "{ school { portfolios(level: REGIONAL) { nodes { teacher { name { short } } } } } }"));
        var first = (await Server.DataAsync("director", "{ school { portfolios(first: 2) { nodes { kind } pageInfo { hasNextPage endCursor } } } }")).GetProperty("school").GetProperty("portfolios");
        Assert.Equal("""[{"kind":"OLYMPIAD"},{"kind":"SPORT"}]""", first.GetProperty("nodes").GetRawText());
        var after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal("""{"data":{"school":{"portfolios":{"nodes":[{"pupil":{"name":{"short":"Белова И. О."}}}],"pageInfo":{"hasNextPage":false}}}}}""", await Server.AskAsync("director", $$"""{ school { portfolios(first: 2, after: "{{after}}") { nodes { pupil { name { short } } } pageInfo { hasNextPage } } } }"""));
    }

    [Fact]
    [Requirement("PPL-15")]
    public async Task Bank_is_asked_for_those_who_have_newly_arrived()
    {
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Anna.Id) });
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Boris.Id) });
        await Server.DataAsync("english1", Add, new { input = Olympiad(null) });
        await Server.DataAsync("english2", Add, new { input = Olympiad(null) });
        await using (var db = Server.Database.Open())
        {
            await db.Pupils.Where(p => p.Id == School.Boris.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EnrolledOn, new DateOnly(2026, 9, 2)));
            await db.Employees.Where(e => e.Id == School.EnglishTeacher2.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.HiredOn, new DateOnly(2026, 8, 20)));
        }

        Assert.Equal(["Ли И. О.", "Волков И. О."], await ArrivedAsync("director", "2026-08-20"));
        Assert.Equal(["Волков И. О."], await ArrivedAsync("director", "2026-09-02"));
        Assert.Empty(await ArrivedAsync("director", "2026-09-03"));
        Assert.Equal(["Волков И. О."], await ArrivedAsync("maths", "2026-08-20"));
        Assert.Equal(["Волков И. О."], await ArrivedAsync("boris-mother", "2026-08-20"));
        // The administrator keeps the cards of employees and sees no portfolio of a pupil.
        Assert.Equal(["Ли И. О."], await ArrivedAsync("administrator", "2026-08-20"));
        foreach (var login in new[] { "annas-father", "english1", "clerk", "other-director" })
            Assert.Empty(await ArrivedAsync(login, "2026-08-20"));
    }

    [Fact]
    public async Task Who_may_not_know_when_somebody_came_learns_it_by_no_filter()
    {
        await Server.DataAsync("maths", Add, new { input = Olympiad(School.Boris.Id) });
        await using (var db = Server.Database.Open())
            await db.Pupils.Where(p => p.Id == School.Boris.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EnrolledOn, new DateOnly(2026, 9, 2)));
        Assert.Equal(["Волков И. О."], await ArrivedAsync("deputy", "2026-08-20"));

        await Server.DataAsync("administrator", """mutation { adjustRight(input: { role: DEPUTY_DIRECTOR, right: SEE_FAMILIES, granted: false, basis: "Приказ 1" }) { errors { code } } }""");

        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("deputy", $$"""{ pupil(id: "{{Id("Pupil", School.Boris.Id)}}") { enrolledOn } }"""), StringComparison.Ordinal);
        Assert.Empty(await ArrivedAsync("deputy", "2026-08-20"));
    }

    [Fact]
    public async Task Whoever_is_not_the_homeroom_teacher_writes_into_no_pupils_portfolio()
    {
        Assert.Contains("\"clause\":\"000 Прил.7 шаг 1\"", await Server.AskAsync("english1", Add, new { input = Olympiad(School.Anna.Id) }), StringComparison.Ordinal);
        Assert.Contains("\"field\":\"pupilId\"", await Server.AskAsync("maths", Add, new { input = Olympiad(School.Vera.Id) }), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", await Server.AskAsync("anna", Add, new { input = Olympiad(School.Anna.Id) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/diploma.pdf")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("diploma.pdf")]
    public async Task Link_that_could_harm_who_opens_it_is_refused(string link)
    {
        Assert.Contains("\"field\":\"link\"", await Server.AskAsync("maths", Add, new { input = Olympiad(School.Anna.Id) with { Link = link } }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_taken_back_is_gone_for_all()
    {
        var id = (await Server.DataAsync("maths", Add, new { input = Olympiad(School.Anna.Id) })).GetProperty("addAchievement").GetProperty("entry").GetProperty("id").GetString();
        const string withdraw = "mutation($id: ID!) { withdrawAchievement(id: $id) { errors { code ... on RuleError { clause } ... on InputError { field } } } }";

        Assert.Contains("\"clause\":\"000 Прил.7 шаг 1\"", await Server.AskAsync("director", withdraw, new { id }), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"NOT_FOUND\"", await Server.AskAsync("english1", withdraw, new { id }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"withdrawAchievement":{"errors":[]}}}""", await Server.AskAsync("maths", withdraw, new { id }));
        Assert.Equal("""{"data":{"pupil":{"portfolio":[]}}}""", await Server.AskAsync("anna", OfAnna));
    }

    private Achievement Olympiad(long? pupilId) => new() { PupilId = pupilId is { } id ? Id("Pupil", id) : null };

    private async Task<List<string?>> ArrivedAsync(string login, string day) =>
        [.. (await Server.DataAsync(login, $$"""{ school { portfolios(arrivedSince: "{{day}}") { nodes { pupil { name { short } } teacher { name { short } } } } } }"""))
            .GetProperty("school").GetProperty("portfolios").GetProperty("nodes").EnumerateArray()
            .Select(n => n.GetProperty(n.GetProperty("pupil").ValueKind == JsonValueKind.Null ? "teacher" : "pupil").GetProperty("name").GetProperty("short").GetString())];

    private sealed record Achievement
    {
        public string? PupilId { get; init; }
        public string Kind { get; init; } = "OLYMPIAD";
        public string Level { get; init; } = "MUNICIPAL";
        public string Title { get; init; } = "Олимпиада по математике, 1 место";
        public string Date { get; init; } = "2026-09-05";
        public string Link { get; init; } = "https://example.org/diploma.pdf";
    }
}
