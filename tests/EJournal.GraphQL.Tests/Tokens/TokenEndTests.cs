using System.Net.Http.Json;
using EJournal.TestKit.Live;
using Xunit;

namespace EJournal.GraphQL.Tests.Tokens;

/// <summary>What ends a token, and that it is over at once.</summary>
public sealed class TokenEndTests : TokenTest
{
    private const string Ask = "{ school { name } }";

    [Fact]
    public async Task Its_time_ends_it()
    {
        var (_, token) = await TokenAsync("annas-father", ["diary:read"], days: 2);
        Server.Database.Clock.Advance(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        await AskAsync(token, Ask);
        Server.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        await EndedAsync(token);
    }

    [Fact]
    public async Task Its_owner_ends_it_and_eight_at_once_do_no_harm()
    {
        var (id, token) = await TokenAsync("annas-father", ["diary:read"]);
        var (_, other) = await TokenAsync("annas-father", ["diary:read"]);
        var father = await BearerOfAsync("annas-father");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync(father, Revoke, new { id })));

        Assert.All(answers, a => Assert.Equal("""{"data":{"revokeToken":{"errors":[]}}}""", a));
        await EndedAsync(token);
        await AskAsync(other, Ask);
    }

    [Fact]
    public async Task The_administrator_ends_it_and_nobody_else_knows_of_it()
    {
        var (id, token) = await TokenAsync("annas-father", ["diary:read"]);
        await Server.SetPasswordAsync("other-director");
        foreach (var stranger in new[] { "boris-mother", "director", "anna", "other-director" })
        {
            var bearer = await BearerOfAsync(stranger);
            Assert.Equal("""{"data":{"revokeToken":{"errors":[{"code":"NOT_FOUND"}]}}}""", await AskAsync(bearer, Revoke, new { id }));
            Assert.Equal("""{"data":{"revokeToken":{"errors":[{"code":"NOT_FOUND"}]}}}""", await AskAsync(bearer, Revoke, new { id = Id("Token", 987654) }));
        }

        await AskAsync(token, Ask);
        await AskAsync(await BearerOfAsync("administrator"), Revoke, new { id });
        await EndedAsync(token);
    }

    [Fact]
    public async Task Blocking_its_user_ends_it()
    {
        var (_, token) = await TokenAsync("annas-father", ["diary:read"]);
        await Server.BlockAsync("annas-father");
        await EndedAsync(token);
    }

    [Fact]
    public async Task A_new_password_ends_it_for_nobody_knows_who_made_it()
    {
        var (_, token) = await TokenAsync("annas-father", ["diary:read"]);
        await Server.SetPasswordAsync("annas-father", "совсем другая фраза");
        await EndedAsync(token);
    }

    [Fact]
    public async Task A_page_to_print_that_it_asked_for_ends_with_it()
    {
        var (id, token) = await TokenAsync("director", ["reports:read"]);
        var variables = new { @class = Id("SchoolClass", Server.School.Class7A.Id), period = Id("GradingPeriod", Server.School.FirstQuarter.Id) };
        var body = await AskAsync(token, "query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) { printUrl } } }", variables);
        var page = System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("schoolClass").GetProperty("performanceReport").GetProperty("printUrl").GetString()!;

        using var open = await Server.Http.GetAsync(new Uri(page));
        await AskAsync(await BearerOfAsync("director"), Revoke, new { id });
        using var closed = await Server.Http.GetAsync(new Uri(page));

        Assert.Equal((200, 404), ((int)open.StatusCode, (int)closed.StatusCode));
    }

    [Theory]
    [InlineData("Bearer ejt_")]
    [InlineData("Bearer ejt_0000000000000000000000000000000000000000")]
    [InlineData("bearer  ejt_' OR 1=1 --")]
    public Task What_was_never_made_opens_nothing(string token) => EndedAsync(token);

    [Fact]
    public async Task A_socket_ends_with_its_token_and_needs_the_scope_of_what_it_listens_to()
    {
        await using var server = await Auth.SignInServer.StartAsync("--EJournal:Live:CheckInterval", "00:00:02");
        var url = new Uri(server.Http.BaseAddress!, "graphql");
        await server.SetPasswordAsync("annas-father");
        var father = (await server.SignInAsync("annas-father")).Bearer;
        var anna = Id("Pupil", server.School.Anna.Id);
        var (id, secret) = await MadeAsync(server, father, "diary:read");
        var (_, other) = await MadeAsync(server, father, "marks:read");

        using (var client = await SocketClient.InitialisedAsync(url, "Bearer " + other))
        {
            await client.SubscribeAsync("a", $"subscription {{ diaryChanged(pupilId: \"{anna}\") {{ kind }} }}");
            var refused = await client.ReadAsync();
            Assert.Contains("""{"code":"FORBIDDEN","scopes":["diary:read"]}""", refused, StringComparison.Ordinal);
        }

        using var listener = await SocketClient.InitialisedAsync(url, "Bearer " + secret);
        await listener.SubscribeAsync("a", $"subscription {{ diaryChanged(pupilId: \"{anna}\") {{ kind }} }}");
        await server.AskAsync(father, Revoke, new { id });
        string message;
        while ((message = await listener.ReadAsync()) == """{"type":"ping"}""")
            await listener.SendAsync("""{"type":"pong"}""");
        Assert.Equal("4403 Forbidden", message);
    }

    private static async Task<(string Id, string Secret)> MadeAsync(Auth.SignInServer server, string bearer, string scope)
    {
        var (_, body) = await server.AskAsync(bearer, Create, new { input = new { application = "Часы", scopes = new[] { scope } } });
        var made = System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("createToken");
        return (made.GetProperty("token").GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);
    }

    private async Task EndedAsync(string token)
    {
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(token, Ask));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { diaryChanged(pupilId: \"1\") { kind } }" }) };
        request.Headers.TryAddWithoutValidation("Authorization", token);
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await Server.Http.SendAsync(request);
        Assert.Equal(401, (int)response.StatusCode);
    }
}
