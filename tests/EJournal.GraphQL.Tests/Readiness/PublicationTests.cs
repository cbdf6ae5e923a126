using System.Net;
using EJournal.Domain.Control;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Tests.Control;
using EJournal.TestKit;
using Xunit;

namespace EJournal.GraphQL.Tests.Readiness;

/// <summary>How the journal was kept in a month is published, and everybody reads it, in the schema and as a page.</summary>
public sealed class PublicationTests : ControlTest
{
    private const string Figures =
        "month number classes lessons inTime late missing withHomework inTimePercent latePercent missingPercent homeworkPercent families familiesWhoLooked familiesPercent";

    [Fact]
    [Requirement("ROL-11")]
    public async Task The_figures_of_a_month_are_a_snapshot_that_everybody_reads_and_a_new_one_keeps_the_old()
    {
        await FillAsync();
        Assert.Equal($$"""{"published":{{First}},"errors":[]}""", await PublishAsync("director", "2026-09-01"));

        await using (var db = Server.Database.OpenTracking())
        {
            foreach (var (pupil, parent) in new[] { (School.Anna, School.AnnasFather), (School.Boris, School.BorisMother), (School.Vera, School.VerasMother) })
            {
                var at = new DateTime(2026, 9, 30, 20, 0, 0, DateTimeKind.Utc);
                db.Add(new DataAccess { SchoolId = School.School.Id, PupilId = pupil.Id, PersonId = parent.PersonId, Area = DataArea.ParentCheck, Hour = at, At = at });
            }

            db.SaveChanges();
        }

        var asked = $$"""{ school(id: "{{Id("School", School.School.Id)}}") { publishedMonths { {{Figures}} } } }""";
        Assert.Equal($$$"""{"school":{"publishedMonths":[{{{First}}}]}}""", (await Server.DataAsync(null, asked)).GetRawText());
        await PublishAsync("deputy", "2026-09-01");
        var second = First.Replace("\"number\":1", "\"number\":2", StringComparison.Ordinal)
            .Replace("\"familiesWhoLooked\":null,\"familiesPercent\":null", "\"familiesWhoLooked\":3,\"familiesPercent\":100", StringComparison.Ordinal);
        Assert.Equal($$$"""{"school":{"publishedMonths":[{{{second}}}]}}""", (await Server.DataAsync(null, asked)).GetRawText());
        Assert.Equal(
            $$$"""{"school":{"publishedMonths":[{{{second}}},{{{First}}}]}}""",
            (await Server.DataAsync("annas-father", $"{{ school {{ publishedMonths(history: true) {{ {Figures} }} }} }}")).GetRawText());
        Assert.Equal(
            """{"school":{"publishedMonths":[{"author":{"short":"Соколов И. О."}},{"author":{"short":"Орлова И. О."}}]}}""",
            (await Server.DataAsync("maths", "{ school { publishedMonths(history: true) { author { short } } } }")).GetRawText());
        Assert.Contains("FORBIDDEN", await Server.AskAsync(null, $$"""{ school(id: "{{Id("School", School.School.Id)}}") { publishedMonths { author { short } } } }"""), StringComparison.Ordinal);
        Assert.Equal("""{"school":{"publishedMonths":[]}}""", (await Server.DataAsync("other-director", "{ school { publishedMonths { number } } }")).GetRawText());
    }

    [Fact]
    [Requirement("ROL-11")]
    public async Task The_site_of_the_school_shows_them_as_a_page_and_reads_them_as_json()
    {
        await FillAsync();
        await PublishAsync("director", "2026-09-01");

        using var page = await Server.GetAsync(new Uri("/monitoring/main", UriKind.Relative));
        using var data = await Server.GetAsync(new Uri("/monitoring/main.json", UriKind.Relative));
        using var empty = await Server.GetAsync(new Uri("/monitoring/other", UriKind.Relative));
        using var unknown = await Server.GetAsync(new Uri("/monitoring/unknown", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("<h1>Ведение электронного журнала: Школа «main»</h1>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("<tr><td>09.2026</td><td>2</td><td>5</td><td>20 %</td><td>20 %</td><td>60 %</td><td>20 %</td><td>—</td></tr>", html, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("*", Assert.Single(data.Headers.GetValues("Access-Control-Allow-Origin")));
        var json = await data.Content.ReadAsStringAsync();
        Assert.StartsWith("""{"school":"Школа «main»","months":[{"month":"2026-09","number":1,"publishedAt":""", System.Text.RegularExpressions.Regex.Unescape(json), StringComparison.Ordinal);
        Assert.EndsWith(
            """classes":2,"lessons":5,"inTime":1,"late":1,"missing":3,"withHomework":1,"inTimePercent":20,"latePercent":20,"missingPercent":60,"homeworkPercent":20,"families":3,"familiesWhoLooked":null,"familiesPercent":null}]}""",
            json, StringComparison.Ordinal);
        Assert.Contains("Показатели ещё не опубликованы.", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        foreach (var name in new[] { "Петрова", "Орлова", "Белова", "Волков" })
            Assert.DoesNotContain(name, WebUtility.HtmlDecode(html) + System.Text.RegularExpressions.Regex.Unescape(json), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ROL-11")]
    public async Task A_month_that_is_not_over_and_one_that_would_tell_of_single_teachers_are_not_published()
    {
        Assert.Contains("\"field\":\"month\"", await PublishAsync("director", "2026-09-01"), StringComparison.Ordinal);
        Server.Database.Clock.Advance(Days(30));

        Assert.Contains("\"field\":\"month\"", await PublishAsync("director", "2026-09-02"), StringComparison.Ordinal);
        Assert.Contains("\"FORBIDDEN\"", await PublishAsync("maths", "2026-09-01"), StringComparison.Ordinal);
        Assert.Contains("\"FORBIDDEN\"", await PublishAsync("administrator", "2026-09-01"), StringComparison.Ordinal);
        Assert.Equal(
            """{"published":null,"errors":[{"code":"CONFLICT","message":"В этом месяце уроки вели меньше 3 учителей: показатели говорили бы о каждом из них.","clause":"000 Приказ 119 п.3.6"}]}""",
            await PublishAsync("other-director", "2026-09-01"));
        Assert.Contains("\"lessons\":5", await PublishAsync("director", "2026-09-01"), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("ROL-11")]
    [InlineData(2, 2, null, null)]
    [InlineData(3, 3, 3, 3)]
    [InlineData(10, 0, 10, null)]
    [InlineData(10, 2, 10, null)]
    [InlineData(10, 3, 10, 3)]
    [InlineData(10, 7, 10, 7)]
    [InlineData(10, 8, 10, null)]
    [InlineData(10, 10, 10, 10)]
    public void Of_fewer_than_three_families_nothing_is_told_nor_of_fewer_than_three_that_did_not_look(int families, int looked, int? shown, int? shownLooked)
    {
        FillingCount[] counts = [.. Enumerable.Range(1, 3).Select(teacher => new FillingCount(1, 1, teacher, 1) { Recorded = true })];

        var made = PublicationRules.Make(counts, families, looked).Value;

        Assert.Equal((shown, shownLooked), (made.Families, made.FamiliesWhoLooked));
    }

    private const string First =
        """{"month":"2026-09-01","number":1,"classes":2,"lessons":5,"inTime":1,"late":1,"missing":3,"withHomework":1,"inTimePercent":20,"latePercent":20,"missingPercent":60,"homeworkPercent":20,"families":3,"familiesWhoLooked":null,"familiesPercent":null}""";

    // One lesson in time, with homework; one a day late; a month later the rest is still missing.
    private async Task FillAsync()
    {
        await RecordAsync("maths", School.MathsLesson.Id, "Дроби", "№ 12");
        Server.Database.Clock.Advance(Days(1));
        await RecordAsync("english1", School.EnglishLesson1.Id, "Past simple");
        Server.Database.Clock.Advance(Days(29));
    }

    private async Task<string> PublishAsync(string login, string month) => (await Server.DataAsync(
        login,
        $"mutation($input: PublishMonthInput!) {{ publishMonth(input: $input) {{ published {{ {Figures} }} errors {{ code message ... on RuleError {{ clause }} ... on InputError {{ field }} }} }} }}",
        new { input = new { month } })).GetProperty("publishMonth").GetRawText();
}
