namespace EJournal.EndToEnd.Tests;

/// <summary>What leaves the server for a collector, and what its log says of operations.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Spans_and_measurements_reach_a_collector_and_hold_nothing_personal()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = new EJournalServer()
            .Set("Telemetry:Endpoint", collector.Url).Set("Telemetry:SlowOperation", "00:00:00")
            .SetVariable("OTEL_BSP_SCHEDULE_DELAY", "100").SetVariable("OTEL_METRIC_EXPORT_INTERVAL", "200");
        var day = await SchoolDay.BeginAsync(server, SchoolDay.MotherLogin);
        var mother = await server.SignInAsync(SchoolDay.MotherLogin, SchoolDay.Password);
        var mark = await Teacher.SetAsync(server, day, day.PupilId, "4", comment: "canary-comment");
        await Teacher.SetAsync(server, day, day.PupilId, "5", mark.GetProperty("id").GetString(), "canary-reason");

        string[] documents =
        [
            "query Diary($id: ID!) { pupil(id: $id) { name { full } marks { nodes { value comment } } } }",
            "query Literal { nodes(ids: [\"canary-literal\"]) { id } }",
            "query Unknown { canaryField }",
            "query Syntax { nodes(ids: [\"canary-literal\" }",
            "query Variable($id: [ID!]!) { nodes(ids: $id) { id } }",
        ];
        foreach (var document in documents)
            await server.SendAsync(mother, document, new { id = day.PupilId, other = "canary-variable" });
        await server.SendAsync("canary-token", "{ __typename }");
        using var page = await server.Http.GetAsync(new Uri("/print/performance/canary-ticket?canary-query", UriKind.Relative));
        using var refused = await server.Http.PostAsync(new Uri("/graphql?canary-query", UriKind.Relative), new StringContent("canary-body"));

        await collector.WaitForAsync(
            "/v1/traces", "graphql.operation.name", "Week", "Set", "Diary", "Literal", "Variable", "graphql.document.hash", "sha256:",
            "graphql.operation.cost", "graphql.operation.fields", "graphql.parse", "graphql.execute", "VALIDATION_ERROR", "SYNTAX_ERROR", "/print/performance/{ticket}");
        await collector.WaitForAsync(
            "/v1/metrics", "graphql.server.operation.duration", "graphql.server.operation.cost", "graphql.server.response.size",
            "graphql.server.plan_cache.lookups", "http.server.request.duration", "VALIDATION_ERROR");
        Assert.Contains("Slow query Diary, document sha256:", server.Log, StringComparison.Ordinal);
        Assert.Contains("Slow mutation Set, document sha256:", server.Log, StringComparison.Ordinal);

        string[] secrets = ["canary", "Петров", "Сахаров", SchoolDay.Password, mother, day.Teacher, day.PupilId, mark.GetProperty("id").GetString()!];
        foreach (var told in new[] { collector.Received("/v1/traces"), collector.Received("/v1/metrics"), server.Log })
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_collector_that_is_away_holds_nothing_up()
    {
        await using var server = new EJournalServer().Set("Telemetry:Endpoint", "http://127.0.0.1:1");
        await server.StartAsync();
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.SendAsync(null, "{ __typename }"));
    }
}
