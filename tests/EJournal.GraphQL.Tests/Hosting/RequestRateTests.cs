using System.Net.Http.Json;
using System.Text.Json;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Tests.Auth;
using EJournal.TestKit.Databases;
using Xunit;

namespace EJournal.GraphQL.Tests.Hosting;

public sealed class RequestRateTests
{
    private const string WhoAmI = "{ viewer { account { login } } }";

    [Fact]
    public void A_minutes_worth_may_come_at_once_and_then_at_an_even_pace()
    {
        var clock = new TestClock();
        var rates = new RequestRates(60, clock);

        Assert.Equal(60, Enumerable.Range(0, 100).Count(_ => rates.Take("a") is null));
        Assert.Equal(TimeSpan.FromSeconds(1), rates.Take("a"));
        Assert.Null(rates.Take("b"));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => rates.Take("a") is null));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(60, Enumerable.Range(0, 100).Count(_ => rates.Take("a") is null));
    }

    [Fact]
    public void More_sources_than_can_be_kept_share_one_allowance_until_others_are_quiet()
    {
        var clock = new TestClock();
        var rates = new RequestRates(60, clock);
        for (var i = 0; i < RequestRates.MostSources; i++)
            Assert.Null(rates.Take($"source {i}"));

        Assert.Equal(60, Enumerable.Range(0, 1_000).Count(i => rates.Take($"more {i}") is null));
        // Those that were known keep theirs.
        Assert.Null(rates.Take("source 5"));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Count(i => rates.Take($"more {i}") is null));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_nobody_else_is_refused()
    {
        await using var server = await SignInServer.StartAsync("--EJournal:Limits:RequestsPerUser", "20");
        await server.SetPasswordAsync("anna");
        await server.SetPasswordAsync("boris");
        var (anna, boris) = (await server.SignInAsync("anna"), await server.SignInAsync("boris"));

        for (var i = 0; i < 20; i++)
            Assert.Equal(200, (await AskAsync(server, anna)).Status);
        Assert.Equal((429, """{"errors":[{"message":"Слишком много запросов. Подождите и повторите.","extensions":{"code":"RATE_LIMITED"}}]}""", "3"), await AskAsync(server, anna));

        Assert.Equal(200, (await AskAsync(server, boris)).Status);
        Assert.Equal(200, (await server.AskAsync(null, WhoAmI)).Status);
        // Another sign-in is no second allowance.
        Assert.Equal(429, (await AskAsync(server, await server.SignInAsync("anna"))).Status);
        server.Database.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(200, (await AskAsync(server, anna)).Status);
    }

    [Fact]
    public async Task The_token_of_an_application_has_an_allowance_of_its_own()
    {
        await using var server = await SignInServer.StartAsync("--EJournal:Limits:RequestsPerUser", "20");
        await server.SetPasswordAsync("anna");
        var anna = await server.SignInAsync("anna");
        var (_, made) = await server.AskAsync(anna.Bearer, """mutation { createToken(input: { application: "Часы", scopes: ["school:read"], days: 1 }) { secret } }""");
        var secret = JsonDocument.Parse(made).RootElement.GetProperty("data").GetProperty("createToken").GetProperty("secret").GetString();

        var statuses = new List<int>();
        for (var i = 0; i < 30; i++)
            statuses.Add((await server.AskAsync($"Bearer {secret}", "{ school { name } }")).Status);

        Assert.Equal((20, 10), (statuses.Count(s => s == 200), statuses.Count(s => s == 429)));
        Assert.Equal(200, (await AskAsync(server, anna)).Status);
    }

    [Fact]
    public async Task An_address_that_a_proxy_reports_has_its_allowance_and_one_that_anybody_writes_is_not_looked_at()
    {
        await using var behind = await SignInServer.StartAsync("--EJournal:Limits:RequestsPerAddress", "10", "--EJournal:Proxies:0", "127.0.0.0/8", "--EJournal:Proxies:1", "::1");
        for (var i = 0; i < 10; i++)
            Assert.Equal(401, await LogInAsync(behind, $"203.0.113.{i}, 198.51.100.7"));
        Assert.Equal(429, await LogInAsync(behind, "198.51.100.7"));
        Assert.Equal(401, await LogInAsync(behind, "198.51.100.8"));
        // One customer has a whole network of IPv6.
        Assert.Equal(10, (await Task.WhenAll(Enumerable.Range(0, 15).Select(i => LogInAsync(behind, $"2001:db8:0:1::{i}")))).Count(s => s == 401));

        await using var open = await SignInServer.StartAsync("--EJournal:Limits:RequestsPerAddress", "10");
        for (var i = 0; i < 15; i++)
            Assert.Equal(401, await LogInAsync(open, "198.51.100.7"));
    }

    private static async Task<int> LogInAsync(SignInServer server, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/refresh") { Content = JsonContent.Create(new { refreshToken = "x" }) };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await server.Http.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static async Task<(int Status, string Body, string? RetryAfter)> AskAsync(SignInServer server, SignedIn signedIn)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = WhoAmI }) };
        request.Headers.Add("Authorization", signedIn.Bearer);
        using var response = await server.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.RetryAfter?.ToString());
    }
}
