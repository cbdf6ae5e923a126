using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

/// <summary>Who may no longer ask loses the connection, whether something happens or not.</summary>
public sealed class EndOfConnectionTests() : LiveTest("--EJournal:Live:CheckInterval", "00:00:02")
{
    private const string Unauthenticated =
        """{"errors":[{"message":"Вход устарел или недействителен. Войдите заново.","extensions":{"code":"UNAUTHENTICATED"}}]}""";

    private const string Ping = """{"type":"ping"}""";

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Basic YTpi")]
    [InlineData("")]
    public async Task A_token_that_is_none_is_4403(string authorization)
    {
        using var client = await SocketClient.ConnectAsync(Url);
        await client.SendAsync($$"""{"type":"connection_init","payload":{"authorization":"{{authorization}}"} }""");
        Assert.Equal("4403 Forbidden", await client.ReadAsync());
    }

    [Fact]
    public async Task Nobody_does_not_get_a_connection()
    {
        using var client = await SocketClient.ConnectAsync(Url);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("4403 Forbidden", await client.ReadAsync());
    }

    [Fact]
    public async Task Signing_out_ends_the_connection_within_seconds()
    {
        using var father = await ListenAsync("annas-father", Anna);
        await Server.PostAsync("/auth/logout", new { refreshToken = (await SignInAsync("annas-father")).Refresh });
        await EndsAsync(father);
    }

    [Fact]
    public async Task Blocking_the_account_ends_the_connection_within_seconds()
    {
        using var father = await ListenAsync("annas-father", Anna);
        await Server.BlockAsync("annas-father");
        await EndsAsync(father);
    }

    [Fact]
    public async Task The_end_of_the_token_ends_the_connection_and_a_fresh_one_opens_it_again()
    {
        using var father = await ListenAsync("annas-father", Anna);
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(16));
        await EndsAsync(father);

        var fresh = await Server.RefreshAsync(await SignInAsync("annas-father"));
        using var again = await SocketClient.InitialisedAsync(Url, fresh.Bearer);
    }

    [Fact]
    public async Task A_token_that_is_none_in_the_header_gets_no_connection_at_all()
    {
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", "Bearer nonsense");
        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(
            () => socket.ConnectAsync(new UriBuilder(Url) { Scheme = "ws" }.Uri, CancellationToken.None));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_an_event_stream_with_UNAUTHENTICATED()
    {
        var father = await SignInAsync("annas-father");
        using var request = new HttpRequestMessage(HttpMethod.Post, Url)
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { query = ChangesOf(Anna) }),
        };
        request.Headers.Add("Authorization", father.Bearer);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await Server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(1, Feed.Subscribers);

        await Server.PostAsync("/auth/logout", new { refreshToken = father.Refresh });

        Assert.EndsWith(
            ":\n\nevent: next\ndata: " + Unauthenticated + "\n\nevent: complete\ndata:\n\n",
            await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Until.TrueAsync(() => Feed.Subscribers == 0);
    }

    private async Task EndsAsync(SocketClient client)
    {
        string message;
        while ((message = await client.ReadAsync()) == Ping)
            await client.SendAsync("""{"type":"pong"}""");
        Assert.Equal("4403 Forbidden", message);
        await Until.TrueAsync(() => (Feed.Subscribers, Connections.Open) == (0, 0));
    }
}
