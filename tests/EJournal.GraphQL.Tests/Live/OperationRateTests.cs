using System.Text.Json;
using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Live;

/// <summary>What is asked on a WebSocket takes from the allowance that requests take from.</summary>
public sealed class OperationRateTests() : LiveTest("--EJournal:Limits:RequestsPerUser", "20")
{
    private const string WhoAmI = "{ viewer { account { login } } }";
    private const string Served = """{"data":{"viewer":{"account":{"login":"anna"}}}}""";
    private const string Refused = """[{"message":"Слишком много запросов. Подождите и повторите.","extensions":{"code":"RATE_LIMITED","retryAfter":3}}]""";

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_keeps_the_connection()
    {
        using var client = await ConnectAsync("anna");
        for (var i = 0; i < 20; i++)
            Assert.Equal(Served, await AskAsync(client, i));

        Assert.Equal(Refused, await AskAsync(client, 20));
        Assert.Equal(Refused, await AskAsync(client, 21, ChangesOf(Anna)));
        // Neither over HTTP, nor on a second connection of the same account.
        Assert.Equal(429, (await Server.AskAsync((await SignInAsync("anna")).Bearer, WhoAmI)).Status);
        using var second = await ConnectAsync("anna");
        Assert.Equal(Refused, await AskAsync(second, 0));

        Server.Database.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(Served, await AskAsync(client, 22));
    }

    [Fact]
    public async Task A_subscription_goes_on_while_nothing_more_may_be_asked()
    {
        using var client = await ListenAsync("anna", Anna);
        for (var i = 0; i < 19; i++)
            Assert.Equal(Served, await AskAsync(client, i));
        Assert.Equal(Refused, await AskAsync(client, 19));

        await SetMarkAsync("4");

        Assert.Equal("MARK_CORRECTED 4", Told(await client.ReadAsync()));
    }

    [Fact]
    public async Task Another_user_and_the_token_of_an_application_have_their_own()
    {
        var anna = await SignInAsync("anna");
        var (_, made) = await Server.AskAsync(anna.Bearer, """mutation { createToken(input: { application: "Часы", scopes: ["school:read"], days: 1 }) { secret } }""");
        var secret = JsonDocument.Parse(made).RootElement.GetProperty("data").GetProperty("createToken").GetProperty("secret").GetString();
        using var watch = await SocketClient.InitialisedAsync(Url, $"Bearer {secret}");
        var answers = new List<string>();
        for (var i = 0; i < 30; i++)
            answers.Add(await AskAsync(watch, i, "{ __typename }"));

        Assert.Equal((20, 10), (answers.Count(a => a == """{"data":{"__typename":"Query"}}"""), answers.Count(a => a == Refused)));
        using (var client = await ConnectAsync("anna"))
            Assert.Equal(Served, await AskAsync(client, 0));
        using var boris = await ConnectAsync("boris");
        Assert.Contains("\"login\":\"boris\"", await AskAsync(boris, 0), StringComparison.Ordinal);
    }

    /// <summary>The payload of the answer, which is alone or followed by its completion.</summary>
    private static async Task<string> AskAsync(SocketClient client, int id, string query = WhoAmI)
    {
        await client.SubscribeAsync($"{id}", query);
        var answer = JsonDocument.Parse(await client.ReadAsync()).RootElement;
        Assert.Equal($"{id}", answer.GetProperty("id").GetString());
        if (answer.GetProperty("type").GetString() == "next")
            Assert.Contains("complete", await client.ReadAsync(), StringComparison.Ordinal);
        return answer.GetProperty("payload").GetRawText();
    }
}
