using System.Net;
using System.Net.Http.Json;
using EJournal.TestKit.Live;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>Server-sent events, a connection for each operation.</summary>
public sealed class EventStreamTests : IAsyncDisposable
{
    private const string Happened = "subscription { happened { text } }";
    private readonly HttpClient _http = new();
    private LiveServer? _server;

    [Fact]
    public async Task A_query_is_one_event_and_then_complete()
    {
        await StartAsync();
        using var response = await PostAsync("{ hello }");
        Assert.Equal((HttpStatusCode.OK, "text/event-stream; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal(":\n\nevent: next\ndata: {\"data\":{\"hello\":\"hello\"}}\n\nevent: complete\ndata:\n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Each_event_arrives_as_it_happens_and_the_end_of_the_source_completes()
    {
        await StartAsync();
        using var response = await PostAsync(Happened);
        using var events = await ReaderAsync(response);
        Assert.Equal(":", await EventAsync(events));
        await Until.TrueAsync(() => _server!.Happenings.Subscribers == 1);
        _server!.Happenings.Tell("звонок");
        Assert.Equal("event: next|data: {\"data\":{\"happened\":{\"text\":\"звонок\"}}}", await EventAsync(events));
        _server.Happenings.End();
        Assert.Equal("event: complete|data:", await EventAsync(events));
        Assert.Null(await events.ReadLineAsync());
    }

    [Theory]
    [InlineData("{ hello(", "SYNTAX_ERROR")]
    [InlineData("subscription { hidden }", "FORBIDDEN")]
    [InlineData("subscription { broken }", "INTERNAL")]
    public async Task What_is_wrong_with_the_operation_is_told_in_the_stream(string query, string code)
    {
        await StartAsync();
        using var response = await PostAsync(query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith(":\n\nevent: next\ndata: {\"errors\":[{\"message\":", text, StringComparison.Ordinal);
        Assert.EndsWith($"\"extensions\":{{\"code\":\"{code}\"}}}}]}}\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_no_request_has_its_status_and_is_JSON()
    {
        await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, _server!.Url) { Content = JsonContent.Create(new { nothing = 1 }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _http.SendAsync(request);
        Assert.Equal((HttpStatusCode.BadRequest, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("application/json;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("application/graphql-response+json, application/json, text/event-stream;q=0.9", "application/graphql-response+json")]
    [InlineData("*/*", "application/json")]
    public async Task The_client_says_with_q_values_what_it_likes_best(string accept, string answered)
    {
        await StartAsync();
        using var response = await PostAsync("{ hello }", accept);
        Assert.Equal(answered, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_stream_in_which_nothing_happens_is_kept_alive_by_comments()
    {
        await StartAsync(o => o with { CheckInterval = TimeSpan.FromMilliseconds(50) });
        using var response = await PostAsync(Happened);
        using var events = await ReaderAsync(response);
        for (var i = 0; i < 3; i++)
            Assert.Equal(":", await EventAsync(events));
    }

    [Fact]
    public async Task A_user_who_may_no_longer_ask_is_told_so_without_any_event()
    {
        await StartAsync(o => o with { CheckInterval = TimeSpan.FromMilliseconds(50) });
        using var response = await PostAsync(Happened);
        using var events = await ReaderAsync(response);
        await Until.TrueAsync(() => _server!.Happenings.Subscribers == 1);
        _server!.Happenings.UserGone = true;
        string said;
        do
            said = await EventAsync(events);
        while (said == ":");
        Assert.Equal("event: next|data: {\"errors\":[{\"message\":\"The sign-in has ended.\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}", said);
        Assert.Equal("event: complete|data:", await EventAsync(events));
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_client_that_goes_leaves_nothing_behind()
    {
        await StartAsync();
        var response = await PostAsync(Happened);
        await Until.TrueAsync(() => _server!.Happenings.Subscribers == 1);
        response.Dispose();
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task One_connection_more_than_a_user_may_have_is_429()
    {
        await StartAsync(o => o with { MaxConnectionsPerUser = 1 });
        using var first = await PostAsync(Happened);
        using var second = await PostAsync("{ hello }");
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        await StartAsync();
        using var response = await PostAsync(Happened);
        using var events = await ReaderAsync(response);
        Assert.Equal(":", await EventAsync(events));
        await _server!.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Null(await events.ReadLineAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task StartAsync(Func<Engine.Http.GraphQLLiveOptions, Engine.Http.GraphQLLiveOptions>? change = null) => _server = await LiveServer.StartAsync(change);

    private async Task<HttpResponseMessage> PostAsync(string query, string accept = "text/event-stream")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server!.Url) { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.ParseAdd(accept);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<StreamReader> ReaderAsync(HttpResponseMessage response) => new(await response.Content.ReadAsStreamAsync());

    // The lines of one event.
    private static async Task<string> EventAsync(StreamReader events)
    {
        var lines = new List<string>();
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { Length: > 0 } line)
            lines.Add(line);
        return string.Join('|', lines);
    }

    private Task NothingIsLeftAsync() => Until.TrueAsync(() =>
        (_server!.Happenings.Subscribers, _server.Connections.Open) == (0, 0));
}
