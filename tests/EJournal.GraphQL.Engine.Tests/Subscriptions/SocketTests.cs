using EJournal.TestKit.Live;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>What graphql-transport-ws is for.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private LiveServer _server = null!;

    public async Task InitializeAsync() => _server = await LiveServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Queries_and_mutations_are_answered_and_completed()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"hello"}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReadAsync());
        await client.SubscribeAsync("1", """mutation { tell(text: "снег") }""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"tell":"снег"}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_document_may_be_named_by_its_hash_as_over_HTTP()
    {
        const string ByHash = """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"001c3174e099bd72b729d0c0a529ba9f5a740c446e2a6e1d71b283cb84ec3065"}}}""";
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{ByHash}} }""");
        Assert.Equal(
            """{"id":"1","type":"error","payload":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""",
            await client.ReadAsync());
        foreach (var payload in new[] { ByHash.Replace("{\"ext", "{\"query\":\"{ hello }\",\"ext", StringComparison.Ordinal), ByHash })
        {
            await client.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{payload}} }""");
            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"hello"}}}""", await client.ReadAsync());
            Assert.Equal("""{"id":"1","type":"complete"}""", await client.ReadAsync());
        }
    }

    [Fact]
    public async Task A_subscription_goes_on_until_the_client_completes_it()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await SubscribedAsync(client, "a");
        _server.Happenings.Tell("bell");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"happened":{"text":"bell"}}}}""", await client.ReadAsync());

        await client.SendAsync("""{"id":"a","type":"complete"}""");
        await Until.TrueAsync(() => _server.Happenings.Subscribers == 0);
        _server.Happenings.Tell("unheard");
        await client.SubscribeAsync("a", "{ hello }");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"hello":"hello"}}}""", await client.ReadAsync());
    }

    [Fact]
    public async Task What_the_connection_itself_does_after_subscribing_is_not_missed()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SubscribeAsync("a", "subscription { happened { text } }");
        await client.SubscribeAsync("b", """mutation { tell(text: "mine") }""");
        var heard = new[] { await client.ReadAsync(), await client.ReadAsync(), await client.ReadAsync() };
        Assert.Contains("""{"id":"a","type":"next","payload":{"data":{"happened":{"text":"mine"}}}}""", heard);
    }

    [Fact]
    public async Task Who_stops_reading_gets_what_waited_and_then_SLOW_CLIENT()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await SubscribedAsync(client, "a");
        // More than the network's buffers hold: sending stops, and events queue up.
        var large = new string('x', 500_000);
        var told = 0;
        for (; told < 200 && _server.Happenings.Overflowed == 0; told++)
        {
            _server.Happenings.Tell($"{told} {large}");
            await Task.Delay(5);
        }

        Assert.Equal(1, _server.Happenings.Overflowed);
        var heard = 0;
        string message;
        for (; (message = await client.ReadAsync()).StartsWith("""{"id":"a","type":"next",""", StringComparison.Ordinal); heard++)
            Assert.Contains($"\"text\":\"{heard} x", message, StringComparison.Ordinal);
        Assert.Equal("""{"id":"a","type":"error","payload":[{"message":"Too slow.","extensions":{"code":"SLOW_CLIENT"}}]}""", message);
        Assert.Equal(told - 1, heard);
        await client.SubscribeAsync("a", "{ hello }");
        Assert.StartsWith("""{"id":"a","type":"next",""", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_source_completes_the_subscription()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SubscribeAsync("a", "subscription { count(to: 1) }");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"count":1}}}""", await client.ReadAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_request_error_is_an_error_message_and_no_complete_follows()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SubscribeAsync("a", "{ hello(");
        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":""", await client.ReadAsync(), StringComparison.Ordinal);
        await client.SubscribeAsync("a", "subscription { hidden }");
        Assert.Equal("""{"id":"a","type":"error","payload":[{"message":"Forbidden.","extensions":{"code":"FORBIDDEN"}}]}""", await client.ReadAsync());
        await client.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_slow_operation_does_not_hold_up_the_others()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await client.SubscribeAsync("slow", "{ slow }");
        await client.SubscribeAsync("fast", "{ hello }");
        Assert.Equal("""{"id":"fast","type":"next","payload":{"data":{"hello":"hello"}}}""", await client.ReadAsync());
    }

    [Fact]
    public async Task Two_clients_hear_the_same_event()
    {
        using var first = await SocketClient.InitialisedAsync(_server.Url);
        using var second = await SocketClient.InitialisedAsync(_server.Url, "boris");
        await SubscribedAsync(first, "a");
        await SubscribedAsync(second, "b", subscribers: 2);
        _server.Happenings.Tell("bell");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"happened":{"text":"bell"}}}}""", await first.ReadAsync());
        Assert.Equal("""{"id":"b","type":"next","payload":{"data":{"happened":{"text":"bell"}}}}""", await second.ReadAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_fragments()
    {
        using var client = await SocketClient.ConnectAsync(_server.Url);
        await client.SendAsync("""{"type":"conn"""u8.ToArray(), System.Net.WebSockets.WebSocketMessageType.Text, end: false);
        await client.SendAsync("""ection_init"}"""u8.ToArray(), System.Net.WebSockets.WebSocketMessageType.Text);
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_closes_leaves_nothing_behind()
    {
        using var client = await SocketClient.InitialisedAsync(_server.Url);
        await SubscribedAsync(client, "a");
        Assert.Equal(1, _server.Connections.Open);
        await client.CloseAsync();
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_client_that_vanishes_leaves_nothing_behind()
    {
        var clients = new List<SocketClient>();
        for (var i = 0; i < 8; i++)
        {
            clients.Add(await SocketClient.InitialisedAsync(_server.Url));
            await SubscribedAsync(clients[i], "a", subscribers: 2 * i + 1);
            await SubscribedAsync(clients[i], "b", subscribers: 2 * i + 2);
        }

        clients.ForEach(c => c.Abort());
        await NothingIsLeftAsync();
    }

    private async Task SubscribedAsync(SocketClient client, string id, int subscribers = 1)
    {
        await client.SubscribeAsync(id, "subscription { happened { text } }");
        await Until.TrueAsync(() => _server.Happenings.Subscribers == subscribers);
    }

    private Task NothingIsLeftAsync() => Until.TrueAsync(() =>
        (_server.Happenings.Subscribers, _server.Connections.Open) == (0, 0));
}
