using EJournal.Access.Tests.Matrix;

namespace EJournal.Access.Tests.Schools;

/// <summary>An address that opens without a sign-in shows what its maker may see, of the maker's school.</summary>
[Collection(nameof(SchoolsCollection))]
public sealed class LinkRouteTests(TwoSchools schools)
{
    private const string Calendar = "mutation($id: ID) { createCalendarFeed(pupilId: $id) { address feed { id } errors { code } } }";
    private const string Export = "mutation($id: ID) { exportPerson(input: { pupilId: $id }) { export { pageUrl dataUrl } errors { code } } }";

    [Fact]
    public async Task A_printed_report_is_of_the_own_school()
    {
        const string report = "query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) { printUrl } } }";
        foreach (var (asking, hidden) in schools.BothWays())
        {
            Task<string> AskAsync(Side classOf, Side periodOf) => schools.AskAsync(
                asking.Director, hidden, report, new { @class = classOf.IdOf("SchoolClass"), period = periodOf.IdOf("GradingPeriod") });
            foreach (var foreign in new[] { await AskAsync(hidden, asking), await AskAsync(hidden, hidden), await AskAsync(asking, hidden) })
                Assert.DoesNotContain("/print/", foreign, StringComparison.Ordinal);
            await OpensOwnAsync(asking, hidden, Url(await AskAsync(asking, asking), "data", "schoolClass", "performanceReport", "printUrl"));
        }
    }

    [Fact]
    public async Task An_export_of_a_person_is_of_the_own_school()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            // Whoever answers for the data of the school, or its administrator: the last of these may in both.
            var maker = asking.Askers.Count > 2 ? asking.Askers[1] : asking.Director;
            Assert.Equal(
                """{"data":{"exportPerson":{"export":null,"errors":[{"code":"NOT_FOUND"}]}}}""",
                await schools.AskAsync(maker, hidden, Export, new { id = hidden.IdOf("Pupil") }));
            var made = await schools.AskAsync(maker, hidden, Export, new { id = asking.IdOf("Pupil") });
            await OpensOwnAsync(asking, hidden, Url(made, "data", "exportPerson", "export", "pageUrl"));
            await OpensOwnAsync(asking, hidden, Url(made, "data", "exportPerson", "export", "dataUrl"));
        }
    }

    [Fact]
    public async Task A_calendar_address_is_of_the_own_school_and_nobody_of_the_other_can_revoke_it()
    {
        foreach (var (asking, hidden) in schools.BothWays())
        {
            var family = asking.Askers[^1];
            Assert.Contains("\"address\":null,\"feed\":null,\"errors\":[{\"code\":\"NOT_FOUND\"}]", await schools.AskAsync(family, hidden, Calendar, new { id = hidden.IdOf("Pupil") }), StringComparison.Ordinal);
            var made = await schools.AskAsync(family, hidden, Calendar, new { id = asking.IdOf("Pupil") });
            var feed = new Answer(made).At(["createCalendarFeed", "feed", "id"]).Single().GetString();
            foreach (var stranger in hidden.Askers)
                Assert.Contains("NOT_FOUND", await schools.Server.AskAsync(stranger, $"mutation {{ revokeCalendarFeed(id: \"{feed}\") {{ errors {{ code }} }} }}"), StringComparison.Ordinal);

            await OpensOwnAsync(asking, hidden, Url(made, "data", "createCalendarFeed", "address"));
        }
    }

    private async Task OpensOwnAsync(Side asking, Side hidden, Uri address)
    {
        using var response = await schools.Server.Http.GetAsync(address);
        var body = (await response.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.True((int)response.StatusCode == 200, $"{address.AbsolutePath}: {(int)response.StatusCode} {body}");
        Assert.NotEmpty(asking.In(TwoSchools.Clean(hidden, body, address.AbsolutePath)));
    }

    private static Uri Url(string body, params string[] path)
    {
        var at = System.Text.Json.JsonDocument.Parse(body).RootElement;
        foreach (var name in path)
            at = at.TryGetProperty(name, out var next) ? next : throw new InvalidOperationException(body);
        return new Uri(at.GetString() ?? throw new InvalidOperationException(body));
    }
}
