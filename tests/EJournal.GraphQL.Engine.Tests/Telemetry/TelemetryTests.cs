using System.Diagnostics;
using System.Text.Json;
using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;
using EJournal.GraphQL.Engine.Telemetry;
using EJournal.GraphQL.Engine.Tests.Execution;
using EJournal.GraphQL.Engine.Tests.Subscriptions;

namespace EJournal.GraphQL.Engine.Tests.Telemetry;

public class TelemetryTests
{
    private const string Document = "query Greet($n: String) { hello(name: $n) again: hello(name: \"canary-literal\") }";
    private const string Hash = "sha256:7be78fc4693f1c6fda5af455c5a3f168039b4e48e1b8092f3625d86b8c70cee7";
    private static readonly GraphQLSchema Schema = SchemaOf.Types(typeof(Query));

    [Fact]
    public async Task An_operation_is_a_span_with_its_phases_and_the_second_time_it_only_runs()
    {
        using var listener = new Listener();
        var executor = new GraphQLExecutor(Schema, new());
        await RunAsync(executor, Document, """{"n":"canary-variable"}""");
        await RunAsync(executor, Document);

        Assert.Equal(
            ["graphql.parse", "graphql.validate", "graphql.plan", "graphql.execute", "query", "graphql.execute", "query"],
            listener.Spans.Select(s => s.DisplayName));
        var span = listener.Spans[^1];
        Assert.Equal((ActivityKind.Server, ActivityStatusCode.Unset), (span.Kind, span.Status));
        Assert.Equal(
            [
                new("graphql.operation.type", "query"), new("graphql.operation.name", "Greet"), new("graphql.document.hash", Hash),
                new("graphql.operation.fields", 2), new("graphql.operation.cost", await CostAsync(executor, Document)), new("graphql.outcome", "OK"),
            ],
            span.TagObjects);
        Assert.All(listener.Spans.Take(4), phase => Assert.Equal(listener.Spans[4].SpanId, phase.ParentSpanId));
    }

    [Theory]
    [InlineData("query Nowhere { nothing }", null, "GraphQL Operation", "VALIDATION_ERROR", ActivityStatusCode.Unset)]
    [InlineData("query Broken {", null, "GraphQL Operation", "SYNTAX_ERROR", ActivityStatusCode.Unset)]
    [InlineData("query($n: Int!) { number(n: $n) }", null, "query", "BAD_USER_INPUT", ActivityStatusCode.Unset)]
    [InlineData("{ refuses }", null, "query", "REFUSED_HERE", ActivityStatusCode.Unset)]
    [InlineData("{ refuses fails }", null, "query", "INTERNAL", ActivityStatusCode.Error)]
    [InlineData("{ long }", 100, "query", "RESPONSE_TOO_LARGE", ActivityStatusCode.Error)]
    public async Task What_went_wrong_is_told_by_its_code(string document, int? maxResponseBytes, string name, string outcome, ActivityStatusCode status)
    {
        using var listener = new Listener();
        await RunAsync(new GraphQLExecutor(Schema, new() { MaxResponseBytes = maxResponseBytes ?? 100_000 }), document);
        var span = listener.Spans[^1];
        Assert.Equal((name, outcome, status), (span.DisplayName, span.GetTagItem("graphql.outcome"), span.Status));
    }

    [Fact]
    public async Task An_operation_is_measured_by_type_and_outcome()
    {
        using var listener = new Listener();
        var executor = new GraphQLExecutor(Schema, new());
        var bytes = await RunAsync(executor, "{ onlyHere: refusesTelemetry }");

        string[] expected =
        [
            "graphql.server.operation.duration s graphql.operation.type=query graphql.outcome=TELEMETRY_REFUSED",
            "graphql.server.operation.cost 10 graphql.operation.type=query graphql.outcome=TELEMETRY_REFUSED",
            $"graphql.server.response.size {bytes} graphql.operation.type=query graphql.outcome=TELEMETRY_REFUSED",
        ];
        Assert.Equal(expected, listener.Measured.Where(m => m.Contains("TELEMETRY_REFUSED", StringComparison.Ordinal)));
        Assert.Contains("graphql.server.plan_cache.lookups 1 graphql.plan_cache.hit=False", listener.Measured);
    }

    [Fact]
    public async Task A_subscription_is_a_span_when_it_opens_and_one_for_each_event_and_is_counted_while_it_lasts()
    {
        using var listener = new Listener();
        var happenings = new Happenings();
        var schema = new CSharpSchemaBuilder().AddTypes(LiveSchema.Types).RecogniseServices(t => t == typeof(Happenings)).Build();
        var request = new GraphQLRequest("subscription OnlyHere { happened { text } }");
        await using (var stream = new GraphQLExecutor(schema, new()).Stream(request, happenings.OpenScopeAsync, default))
        {
            await stream.OpenAsync();
            happenings.Tell("canary");
            using var response = await stream.NextAsync();
        }

        var spans = listener.Spans.Where(s => "OnlyHere".Equals(s.GetTagItem("graphql.operation.name"))).ToList();
        Assert.Equal(["subscription", "subscription event"], spans.Select(s => s.DisplayName));
        Assert.Equal(["subscription", "subscription"], spans.Select(s => s.GetTagItem("graphql.operation.type")));
        await using var refused = new GraphQLExecutor(schema, new()).Stream(new GraphQLRequest("subscription { hidden }"), happenings.OpenScopeAsync, default);
        await refused.OpenAsync();
        Assert.Equal("FORBIDDEN", listener.Spans[^1].GetTagItem("graphql.outcome"));
        Assert.Contains("graphql.server.subscription.active 1", listener.Measured);
        Assert.Contains("graphql.server.subscription.active -1", listener.Measured);
    }

    [Fact]
    public async Task Nothing_told_holds_a_variable_a_literal_or_a_result()
    {
        using var listener = new Listener();
        var slow = new List<SlowOperation>();
        var executor = new GraphQLExecutor(Schema, new() { SlowOperation = TimeSpan.Zero, OnSlowOperation = slow.Add });
        await RunAsync(executor, Document, """{"n":"canary-variable"}""");
        await RunAsync(executor, "{ hello(name: \"canary-literal\" }");
        await RunAsync(executor, "query canaryName { canaryField }");
        await RunAsync(executor, Document, """{"n":["canary-variable"]}""");
        await RunAsync(executor, "{ fails }");

        Assert.Equal(5, slow.Count);
        var told = listener.Spans.SelectMany(s => s.TagObjects.Select(t => $"{t.Key}={t.Value}").Append(s.DisplayName).Append(s.StatusDescription))
            .Concat(listener.Measured).Concat(slow.Select(s => s.ToString()));
        Assert.All(told, text => Assert.DoesNotContain("canary", text ?? "", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_name_a_client_chose_is_cut_to_64_characters()
    {
        using var listener = new Listener();
        await RunAsync(new GraphQLExecutor(Schema, new()), $"query {new string('a', 200)} {{ hello }}");
        Assert.Equal(new string('a', 64), listener.Spans[^1].GetTagItem("graphql.operation.name"));
    }

    [Fact]
    public async Task A_slow_operation_is_told_with_its_name_and_a_quick_one_is_not()
    {
        var slow = new List<SlowOperation>();
        await RunAsync(new GraphQLExecutor(Schema, new() { SlowOperation = TimeSpan.FromHours(1), OnSlowOperation = slow.Add }), Document);
        Assert.Empty(slow);

        var executor = new GraphQLExecutor(Schema, new() { SlowOperation = TimeSpan.Zero, OnSlowOperation = slow.Add });
        await RunAsync(executor, Document);
        var told = Assert.Single(slow);
        Assert.Equal(new SlowOperation("query", "Greet", Hash, told.Elapsed, await CostAsync(executor, Document), "OK"), told);
    }

    private static async Task<int> RunAsync(GraphQLExecutor executor, string document, string? variables = null)
    {
        var request = new GraphQLRequest(document) { Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement };
        using var result = await executor.ExecuteAsync(request, new TestServices());
        return result.Body.Length;
    }

    private static async Task<int> CostAsync(GraphQLExecutor executor, string document)
    {
        using var result = await executor.ExecuteAsync(new GraphQLRequest(document), new TestServices());
        return result.Cost;
    }

    [Open]
    [QueryType]
    internal static class Query
    {
        public static string Hello(string? name = null) => $"hello {name}";

        public static int Number(int n) => n;

        public static string Long() => new('x', 1_000);

        public static string? Fails() => throw new InvalidOperationException("canary-secret");

        public static string? Refuses() => throw new GraphQLException("canary-message", "REFUSED_HERE");

        public static string? RefusesTelemetry() => throw new GraphQLException("No.", "TELEMETRY_REFUSED");
    }
}
