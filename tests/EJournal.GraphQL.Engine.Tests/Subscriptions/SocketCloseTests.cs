using System.Net;
using System.Net.WebSockets;
using EJournal.TestKit.Live;

namespace EJournal.GraphQL.Engine.Tests.Subscriptions;

/// <summary>Every way in which the server ends a WebSocket.</summary>
public sealed class SocketCloseTests : IAsyncDisposable
{
    private const string Init = """{"type":"connection_init"}""";
    private LiveServer? _server;

    [Theory]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"start","id":"1"}""")]
    [InlineData("""{"type":"connection_init","payload":"token"}""")]
    [InlineData("""{"type":"ping","type":"pong"}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"complete","id":1}""")]
    [InlineData("""{"type":"ping","payload":{"a":"\ud800"}}""")]
    public async Task A_message_of_another_form_is_4400(string message)
    {
        using var client = await ConnectAsync();
        await client.SendAsync(message);
        Assert.StartsWith("4400 The ", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}""")]
    public async Task A_payload_that_is_no_request_is_4400(string message)
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SendAsync(message);
        Assert.StartsWith("4400 The ", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_message_is_4400()
    {
        using var client = await ConnectAsync();
        await client.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Binary);
        Assert.Equal("4400 Messages are text", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_that_is_no_text_ends_its_connection_and_no_other()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        using var other = await SocketClient.InitialisedAsync(_server!.Url, "boris");
        await client.SendAsync([.. """{"type":"pi"""u8, 0xC3, 0x28, .. "\"}"u8], WebSocketMessageType.Text);
        await Until.TrueAsync(() => _server.Connections.Open == 1);
        await other.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await other.ReadAsync());
    }

    [Fact]
    public async Task Subscribing_before_the_acknowledgement_is_4401()
    {
        using var client = await ConnectAsync();
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("4401 Unauthorized", await client.ReadAsync());
    }

    [Fact]
    public async Task A_token_that_names_nobody_is_4403()
    {
        using var client = await ConnectAsync();
        await client.SendAsync("""{"type":"connection_init","payload":{"Authorization":"stranger"}}""");
        Assert.Equal("4403 Forbidden", await client.ReadAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_sub_protocol_is_4406(string? protocol)
    {
        using var client = await ConnectAsync(protocol: protocol);
        Assert.Equal("4406 Subprotocol not acceptable", await client.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_initialise_is_4408()
    {
        using var client = await ConnectAsync(o => o with { InitTimeout = TimeSpan.FromMilliseconds(50) });
        Assert.Equal("4408 Connection initialisation timeout", await client.ReadAsync());
    }

    [Fact]
    public async Task An_id_in_use_is_4409()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SubscribeAsync("день", "subscription { happened { text } }");
        await client.SubscribeAsync("день", "{ hello }");
        Assert.Equal("4409 Subscriber for день already exists", await client.ReadAsync());
    }

    [Fact]
    public async Task A_second_initialisation_is_4429()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SendAsync(Init);
        Assert.Equal("4429 Too many initialisation requests", await client.ReadAsync());
    }

    [Fact]
    public async Task One_connection_more_than_a_user_may_have_is_4429_and_others_are_not_kept_out()
    {
        using var first = await ConnectAsync(o => o with { MaxConnectionsPerUser = 1 });
        await first.SendAsync(Init);
        Assert.Equal(SocketClient.Acknowledged, await first.ReadAsync());
        using var second = await SocketClient.ConnectAsync(_server!.Url);
        await second.SendAsync(Init);
        Assert.Equal("4429 Too many connections", await second.ReadAsync());
        using var other = await SocketClient.InitialisedAsync(_server.Url, "boris");
        await first.CloseAsync();
        await Until.TrueAsync(() => _server.Connections.Open == 1);
        using var again = await SocketClient.InitialisedAsync(_server.Url, "nobody");
    }

    [Fact]
    public async Task One_operation_more_than_a_connection_may_have_is_an_error_of_its_own()
    {
        using var client = await ConnectAsync(o => o with { MaxOperationsPerConnection = 1 });
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SubscribeAsync("1", "subscription { happened { text } }");
        await client.SubscribeAsync("2", "{ hello }");
        Assert.Equal(
            """{"id":"2","type":"error","payload":[{"message":"Too many operations at once on this connection.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
            await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_of_more_than_64_KiB_is_1009()
    {
        using var client = await ConnectAsync();
        await client.SendAsync("""{"type":"ping","payload":{"a":"*"}}""".Replace("*", new string('x', 64 * 1024), StringComparison.Ordinal));
        Assert.Equal("1009 The message is too large", await client.ReadAsync());
    }

    [Fact]
    public async Task A_user_who_may_no_longer_connect_is_4403_without_any_event()
    {
        using var client = await ConnectAsync(o => o with { CheckInterval = TimeSpan.FromMilliseconds(500) });
        await client.SendAsync(Init);
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        _server!.Happenings.UserGone = true;
        string message;
        while ((message = await client.ReadAsync()) == """{"type":"ping"}""")
            await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("4403 Forbidden", message);
    }

    [Fact]
    public async Task An_event_for_a_user_who_may_no_longer_ask_is_4403_and_not_sent()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SubscribeAsync("1", "subscription { happened { text } }");
        await Until.TrueAsync(() => _server!.Happenings.Subscribers == 1);
        _server!.Happenings.UserGone = true;
        _server.Happenings.Tell("secret");
        Assert.Equal("4403 Forbidden", await client.ReadAsync());
    }

    [Fact]
    public async Task A_look_that_fails_ends_nothing_and_the_next_one_does()
    {
        using var client = await ConnectAsync(o => o with { CheckInterval = TimeSpan.FromMilliseconds(500) });
        await client.SendAsync(Init);
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
        _server!.Happenings.UserUnknown = true;
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        _server.Happenings.UserGone = true;
        string message;
        while ((message = await client.ReadAsync()) == """{"type":"ping"}""")
            await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("4403 Forbidden", message);
    }

    [Fact]
    public async Task An_operation_whose_user_cannot_be_told_is_an_error_and_the_connection_stays()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        _server!.Happenings.UserUnknown = true;
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"id":"1","type":"error","payload":[{"message":"Internal error.","extensions":{"code":"INTERNAL"}}]}""", await client.ReadAsync());
        _server.Happenings.UserUnknown = false;
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"hello"}}}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_answers_no_ping_is_given_up()
    {
        using var client = await ConnectAsync(o => o with { CheckInterval = TimeSpan.FromMilliseconds(50) });
        await client.SendAsync(Init);
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        Assert.Equal("""{"type":"ping"}""", await client.ReadAsync());
        Assert.Equal("1000", await client.ReadAsync());
    }

    [Fact]
    public async Task A_server_that_stops_says_1001()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Init);
        await client.ReadAsync();
        await client.SubscribeAsync("1", "subscription { happened { text } }");
        var stopping = _server!.StopAsync();
        Assert.Equal("1001 The server stops", await client.ReadAsync());
        await client.CloseAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_page_of_a_foreign_site_does_not_connect_and_one_of_a_named_or_the_own_site_does()
    {
        _server = await LiveServer.StartAsync();
        using var own = await SocketClient.ConnectAsync(_server.Url, origin: _server.Url.GetLeftPart(UriPartial.Authority));
        using var named = await SocketClient.ConnectAsync(_server.Url, origin: "https://diary.example");
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.ConnectAsync(_server.Url, origin: "https://evil.example"));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        var opaque = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.ConnectAsync(_server.Url, origin: "null"));
        Assert.Contains($"{(int)HttpStatusCode.Forbidden}", opaque.Message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await (_server?.DisposeAsync() ?? default);

    private async Task<SocketClient> ConnectAsync(
        Func<Engine.Http.GraphQLLiveOptions, Engine.Http.GraphQLLiveOptions>? change = null, string? protocol = "graphql-transport-ws")
    {
        _server = await LiveServer.StartAsync(change);
        return await SocketClient.ConnectAsync(_server.Url, protocol);
    }
}
