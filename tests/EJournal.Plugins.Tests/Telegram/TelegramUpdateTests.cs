using EJournal.Plugins.Tests.Contract;
using EJournal.Plugins.Tests.Wire;

namespace EJournal.Plugins.Tests.Telegram;

public sealed class TelegramUpdateTests
{
    private const string Token = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE";

    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1_795_330_000);

    [Fact]
    public async Task Start_with_a_token_links_the_chat()
    {
        var result = await PollAsync(Message(5, "private", $"/start {Token}"), Message(6, "private", $"/start@SchoolBot {Token}"));

        Assert.Equal("7", result.Cursor);
        Assert.Equal(
            [
                new InboundEvent.Linked("5", At, Token, "4503599627370495", "Анна Петрова (@anna)"),
                new InboundEvent.Linked("6", At, Token, "4503599627370495", "Анна Петрова (@anna)"),
            ],
            result.Events);
    }

    [Fact]
    public async Task Stop_and_a_blocked_bot_unsubscribe()
    {
        var result = await PollAsync(
            Message(5, "private", "/stop"),
            """{"update_id":6,"my_chat_member":{"chat":{"id":42,"type":"private"},"date":1795330000,"new_chat_member":{"status":"kicked"}}}""");

        Assert.Equal(
            [new InboundEvent.Unsubscribed("5", At, "4503599627370495", "stop"), new InboundEvent.Unsubscribed("6", At, "42", "blocked")],
            result.Events);
    }

    [Fact]
    public async Task Groups_talk_and_unknown_updates_are_passed_over_but_confirmed()
    {
        var result = await PollAsync(
            Message(5, "group", $"/start {Token}"),
            Message(6, "private", "Здравствуйте!"),
            Message(7, "private", "/start"),
            Message(8, "private", "/start not a token"),
            """{"update_id":9,"poll_of_the_future":{"x":1}}""",
            """{"update_id":10,"message":"of another shape"}""",
            "17");

        Assert.Equal("11", result.Cursor);
        Assert.Empty(result.Events);
        Assert.Null(result.ErrorCode);
    }

    [Fact]
    public async Task Cursor_follows_a_number_that_jumps_down()
    {
        var result = await PollAsync(Message(900, "private", "/stop"), Message(3, "private", "/stop"));

        Assert.Equal("4", result.Cursor);
    }

    [Fact]
    public async Task Same_updates_come_with_the_same_keys_when_asked_again_with_the_old_cursor()
    {
        await using var server = new ScriptedServer(Updates(Message(5, "private", "/stop")));
        await using var session = await OpenAsync(server.Url);
        var inbound = (IPollInbound)session;

        var first = await inbound.PollAsync("5", TimeSpan.Zero, CancellationToken.None);
        var second = await inbound.PollAsync("5", TimeSpan.Zero, CancellationToken.None);

        Assert.Equal(first.Events, second.Events);
        Assert.EndsWith(
            """{"offset":5,"timeout":0,"limit":100,"allowed_updates":["message","my_chat_member"]}""",
            server.Requests[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "unauthorized", null)]
    [InlineData(409, "conflict", null)]
    [InlineData(429, "rate-limited", 9)]
    [InlineData(500, "unreachable", null)]
    public async Task Refused_poll_says_why_and_keeps_the_cursor(int code, string errorCode, int? retryAfter)
    {
        await using var server = new ScriptedServer(Reaction.Json(
            code, $$"""{"ok":false,"error_code":{{code}},"description":"x","parameters":{"retry_after":{{(retryAfter is { } wait ? $"{wait}" : "null")}} } }"""));
        await using var session = await OpenAsync(server.Url);

        var result = await ((IPollInbound)session).PollAsync("5", TimeSpan.Zero, CancellationToken.None);

        Assert.Equal(("5", errorCode), (result.Cursor, result.ErrorCode));
        Assert.Equal(retryAfter, (int?)result.RetryAfter?.TotalSeconds);
        Assert.Empty(result.Events);
    }

    [Fact]
    public async Task Long_poll_ends_at_once_when_cancelled()
    {
        await using var server = new ScriptedServer(new Reaction.Silence());
        await using var session = await OpenAsync(server.Url);
        using var cancellation = new CancellationTokenSource(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ((IPollInbound)session).PollAsync(null, TimeSpan.FromSeconds(50), cancellation.Token));
    }

    [Fact]
    public async Task Link_needs_the_bots_name_and_says_when_it_cannot_be_had()
    {
        await using var server = new ScriptedServer(number => number switch
        {
            0 => Reaction.Html(502),
            1 => Reaction.Json(401, """{"ok":false,"error_code":401,"description":"Unauthorized"}"""),
            _ => Reaction.Json(200, """{"ok":true,"result":{"username":"School17Bot"}}"""),
        });
        await using var session = await OpenAsync(server.Url);
        var links = (ILinkAddresses)session;

        Assert.Equal(new LinkOffer(null, "unreachable"), await links.BeginLinkAsync(Token, At, CancellationToken.None));
        Assert.Equal(new LinkOffer(null, "unauthorized"), await links.BeginLinkAsync(Token, At, CancellationToken.None));
        var offer = new LinkOffer(new Uri($"https://t.me/School17Bot?start={Token}"), null);
        Assert.Equal(offer, await links.BeginLinkAsync(Token, At, CancellationToken.None));
        Assert.Equal(offer, await links.BeginLinkAsync(Token, At, CancellationToken.None));
        Assert.Equal(3, server.Requests.Count);
    }

    private static async Task<PollResult> PollAsync(params string[] updates)
    {
        await using var server = new ScriptedServer(Updates(updates));
        await using var session = await OpenAsync(server.Url);
        return await ((IPollInbound)session).PollAsync(null, TimeSpan.Zero, CancellationToken.None);
    }

    private static Reaction Updates(params string[] updates) =>
        Reaction.Json(200, $$"""{"ok":true,"result":[{{string.Join(',', updates)}}]}""");

    private static string Message(long id, string chatType, string text) =>
        $$"""
        {"update_id":{{id}},"message":{"message_id":1,"date":1795330000,"text":"{{text}}","chat":{"id":4503599627370495,"type":"{{chatType}}"},
        "from":{"id":4503599627370495,"first_name":"Анна","last_name":"Петрова","username":"anna"} } }
        """;

    private static Task<IChannelSession> OpenAsync(Uri url) =>
        InstalledPlugin.OpenAsync("telegram", new Dictionary<string, string> { ["token"] = "111:AAA", ["apiUrl"] = url.ToString() });
}
