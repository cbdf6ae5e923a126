using System.Net.WebSockets;
using EJournal.GraphQL.Hosting;
using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

public sealed class HandshakeTests() : LiveTest(
    "--EJournal:AllowedOrigins:0", "https://diary.example", "--EJournal:PublicUrl", "https://journal.example/")
{
    [Theory]
    [InlineData("https://diary.example")]
    [InlineData("https://journal.example")]
    public async Task A_page_of_a_named_site_and_of_the_public_address_connects(string origin)
    {
        using var client = await SocketClient.ConnectAsync(Url, origin: origin);
        await client.SendAsync("""{"type":"connection_init","payload":{"authorization":"*"}}""".Replace("*", (await SignInAsync("anna")).Bearer, StringComparison.Ordinal));
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
    }

    [Fact]
    public async Task A_page_of_another_site_does_not_connect_whatever_token_it_has()
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketClient.ConnectAsync(Url, origin: "https://evil.example"));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_may_send_its_token_in_the_header()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", (await SignInAsync("anna")).Bearer);
        await socket.ConnectAsync(new UriBuilder(Url) { Scheme = "ws" }.Uri, CancellationToken.None);
        using var client = new SocketClient(socket);
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal(SocketClient.Acknowledged, await client.ReadAsync());
        await client.SubscribeAsync("1", "{ viewer { account { login } } }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"viewer":{"account":{"login":"anna"}}}}}""", await client.ReadAsync());
    }

    [Theory]
    [InlineData("CheckInterval", "00:00:00")]
    [InlineData("CheckInterval", "01:00:00")]
    [InlineData("PollInterval", "-00:00:01")]
    [InlineData("ConnectionsPerUser", "0")]
    public void A_setting_that_cannot_be_meant_refuses_the_start(string key, string value)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => EJournalHost.Build([$"--EJournal:Live:{key}", value]));
        Assert.StartsWith($"EJournal:Live:{key} must be from ", refused.Message, StringComparison.Ordinal);
    }
}
