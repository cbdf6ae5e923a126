using EJournal.GraphQL.Engine.Binding;
using EJournal.GraphQL.Engine.Execution;
using EJournal.GraphQL.Engine.Schema;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

public sealed class ResponseStreamTests : IAsyncDisposable
{
    private static readonly GraphQLSchema Schema =
        new CSharpSchemaBuilder().AddTypes(LiveSchema.Types).RecogniseServices(t => t == typeof(Happenings)).Build();

    private readonly Happenings _happenings = new();
    private readonly CancellationTokenSource _client = new();
    private readonly List<IAsyncDisposable> _streams = [];

    [Fact]
    public async Task A_query_has_one_response()
    {
        var stream = await OpenAsync("{ hello }");
        Assert.Equal("""{"data":{"hello":"hello"}}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
        Assert.Equal((1, 0), (_happenings.ScopesOpened, _happenings.ScopesOpen));
    }

    [Fact]
    public async Task Each_event_has_a_response_and_services_of_its_own_and_between_events_there_are_none()
    {
        var stream = await OpenAsync("subscription { happened { text n: length } }");
        Assert.Equal((1, 0), (_happenings.ScopesOpened, _happenings.ScopesOpen));

        _happenings.Tell("bell", "snow");
        Assert.Equal("""{"data":{"happened":{"text":"bell","n":4}}}""", await NextAsync(stream));
        Assert.Equal("""{"data":{"happened":{"text":"snow","n":4}}}""", await NextAsync(stream));
        Assert.Equal((3, 0), (_happenings.ScopesOpened, _happenings.ScopesOpen));

        _happenings.End();
        Assert.Null(await NextAsync(stream));
    }

    [Fact]
    public async Task Events_may_be_leaves_and_the_source_gets_the_arguments()
    {
        var stream = await OpenAsync("subscription($n: Int!) { count(to: $n) }", """{"n":2}""");
        Assert.Equal("""{"data":{"count":1}}""", await NextAsync(stream));
        Assert.Equal("""{"data":{"count":2}}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
    }

    [Theory]
    [InlineData("subscription { happened { ", "SYNTAX_ERROR")]
    [InlineData("subscription { happened { text } count(to: 1) }", "VALIDATION_ERROR")]
    [InlineData("subscription { __typename }", "VALIDATION_ERROR")]
    [InlineData("subscription { count(to: -1) }", "DOWNWARDS")]
    [InlineData("subscription { hidden }", "FORBIDDEN")]
    [InlineData("subscription { broken }", "INTERNAL")]
    [InlineData("subscription { late }", "TIMEOUT")]
    public async Task What_cannot_be_opened_is_one_refusal_without_data(string document, string code)
    {
        var stream = await OpenAsync(document);
        var refusal = await NextAsync(stream);
        Assert.StartsWith("""{"errors":[{"message":""", refusal, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal, StringComparison.Ordinal);
        Assert.Null(await NextAsync(stream));
        await stream.DisposeAsync();
        Assert.Equal(0, _happenings.ScopesOpen);
    }

    [Fact]
    public async Task A_failed_field_is_an_error_of_its_event_and_the_stream_goes_on()
    {
        var stream = await OpenAsync("subscription { happened { text fails } }");
        _happenings.Tell("a", "b");
        Assert.Equal(
            """{"data":{"happened":{"text":"a","fails":null}},"errors":[{"message":"Internal error.","locations":[{"line":1,"column":32}],"path":["happened","fails"],"extensions":{"code":"INTERNAL"}}]}""",
            await NextAsync(stream));
        Assert.StartsWith("""{"data":{"happened":{"text":"b",""", await NextAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_the_gate_refuses_ends_the_stream_and_nothing_of_it_is_shown()
    {
        var stream = await OpenAsync("subscription { happened { text } }");
        _happenings.Tell("open", "secret", "after");
        Assert.Equal("""{"data":{"happened":{"text":"open"}}}""", await NextAsync(stream));
        Assert.Equal("""{"errors":[{"message":"Forbidden.","extensions":{"code":"FORBIDDEN"}}]}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
    }

    [Fact]
    public async Task A_user_who_may_no_longer_ask_gets_no_event()
    {
        var stream = await OpenAsync("subscription { happened { text } }");
        _happenings.UserGone = true;
        _happenings.Tell("secret");
        Assert.Equal("""{"errors":[{"message":"The sign-in has ended.","extensions":{"code":"UNAUTHENTICATED"}}]}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
    }

    [Fact]
    public async Task A_reader_who_is_too_slow_gets_what_waited_and_then_SLOW_CLIENT()
    {
        var stream = await OpenAsync("subscription { happened { text } }");
        _happenings.Tell("0");
        await NextAsync(stream);
        _happenings.Tell("1", "2", "3", "4", "5", "6");
        for (var i = 1; i <= Happenings.Capacity; i++)
            Assert.Equal("""{"data":{"happened":{"text":"*"}}}""".Replace("*", $"{i}", StringComparison.Ordinal), await NextAsync(stream));
        Assert.Equal("""{"errors":[{"message":"Too slow.","extensions":{"code":"SLOW_CLIENT"}}]}""", await NextAsync(stream));
        Assert.Null(await NextAsync(stream));
    }

    [Fact]
    public async Task A_subscription_that_nobody_read_is_closed_too()
    {
        var stream = await OpenAsync("subscription { happened { text } }");
        Assert.Equal(1, _happenings.Subscribers);
        await stream.DisposeAsync();
        Assert.Equal((0, 0), (_happenings.Subscribers, _happenings.ScopesOpen));
    }

    [Fact]
    public async Task A_client_that_goes_leaves_no_subscription()
    {
        var stream = await OpenAsync("subscription { happened { text } }");
        await _client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NextAsync(stream));
        await stream.DisposeAsync();
        Assert.Equal(0, _happenings.Subscribers);
    }

    [Fact]
    public async Task A_subscription_is_refused_where_there_is_one_response()
    {
        await using var scope = await _happenings.OpenScopeAsync(default);
        using var result = await new GraphQLExecutor(Schema, new()).ExecuteAsync(new GraphQLRequest("subscription { count(to: 1) }"), scope!.Services);
        Assert.Equal(ResultKind.RequestError, result.Kind);
        Assert.Contains("text/event-stream", result.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stream in _streams)
            await stream.DisposeAsync();
        _client.Dispose();
    }

    private async Task<Engine.Subscriptions.ResponseStream> OpenAsync(string document, string? variables = null)
    {
        var executor = new GraphQLExecutor(Schema, new ExecutorOptions { Timeout = TimeSpan.FromMilliseconds(300) });
        var request = new GraphQLRequest(document)
        {
            Variables = variables is null ? default : System.Text.Json.JsonDocument.Parse(variables).RootElement,
        };
        var stream = executor.Stream(request, _happenings.OpenScopeAsync, _client.Token);
        _streams.Add(stream);
        await stream.OpenAsync();
        return stream;
    }

    private static async Task<string?> NextAsync(Engine.Subscriptions.ResponseStream stream)
    {
        using var response = await stream.NextAsync();
        return response?.ToString();
    }
}
