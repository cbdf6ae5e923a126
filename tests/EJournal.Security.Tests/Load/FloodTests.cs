using System.Diagnostics;
using System.Net.Http.Json;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Security.Tests.Load;

/// <summary>Whoever asks for too much at once waits for himself; then he is refused, and nobody else is.</summary>
[Collection(Attacks.AttackServer.Collection)]
public sealed class FloodTests
{
    private const string Question = "{ school { name } }";
    private const string Refused = """{"errors":[{"message":"Слишком много запросов сразу. Повторите через секунду.","extensions":{"code":"RATE_LIMITED"}}]}""";
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_page_that_asks_for_ten_things_at_once_gets_them()
    {
        var (server, statements) = await StartAsync(TimeSpan.FromMilliseconds(50));
        await using var _ = server;
        var bearer = await SignInAsync(server, "anna");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AskAsync(server, bearer)));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Equal(4, statements.Most);
    }

    [Fact]
    public async Task A_flood_of_one_user_is_refused_and_the_others_are_served()
    {
        var (server, statements) = await StartAsync(Slow);
        await using var _ = server;
        var flood = await SignInAsync(server, "anna");
        var others = new[] { await SignInAsync(server, "boris"), await SignInAsync(server, "maths"), await SignInAsync(server, "director"), null };

        var flooding = Enumerable.Range(0, 60).Select(_ => AskAsync(server, flood)).ToList();
        // The first of the flood that is answered is one that is refused: four run and sixteen wait by then.
        Assert.Equal((429, Refused, "1"), await await Task.WhenAny(flooding));
        var watch = Stopwatch.StartNew();
        var served = await Task.WhenAll(others.Select(o => AskAsync(server, o)));

        Assert.All(served, a => Assert.Equal(200, a.Status));
        // One statement's time, while the flood has five times that ahead of it.
        Assert.InRange(watch.Elapsed, Slow, 3 * Slow);
        var answers = await Task.WhenAll(flooding);
        Assert.Equal((20, 40), (answers.Count(a => a.Status == 200), answers.Count(a => a == (429, Refused, "1"))));
        Assert.InRange(statements.Most, 4, 8);
    }

    [Fact]
    public async Task Addresses_that_a_client_makes_up_do_not_make_it_many()
    {
        var (server, _) = await StartAsync(Slow);
        await using var __ = server;

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => AskAsync(server, null, forwardedFor: $"198.51.100.{i}")));

        Assert.Equal((20, 40), (answers.Count(a => a.Status == 200), answers.Count(a => a.Status == 429)));
    }

    [Fact]
    public async Task Addresses_that_a_named_proxy_reports_are_users_of_their_own()
    {
        var (server, statements) = await StartAsync(Slow, "--EJournal:Proxies:0", "127.0.0.0/8", "--EJournal:Proxies:1", "::1");
        await using var _ = server;

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => AskAsync(server, null, forwardedFor: $"198.51.100.{i}")));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.InRange(statements.Most, 5, Math.Max(16, 4 * Environment.ProcessorCount));
    }

    [Fact]
    public async Task A_body_that_comes_slowly_takes_nobodys_place()
    {
        var (server, _) = await StartAsync(TimeSpan.Zero);
        await using var __ = server;
        var anna = await SignInAsync(server, "anna");
        var unsent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var uploads = Enumerable.Range(0, 30).Select(_ => SendSlowlyAsync(server, anna, unsent.Task)).ToList();

        Assert.Equal(200, (await AskAsync(server, anna)).Status);

        unsent.SetResult();
        // All at once now: those beyond four and sixteen may be refused, and none hangs.
        Assert.All(await Task.WhenAll(uploads), status => Assert.Contains(status, (int[])[200, 429]));
    }

    private static async Task<(SignInServer Server, SlowStatements Statements)> StartAsync(TimeSpan delay, params string[] settings)
    {
        var requests = new StatementWatch();
        var statements = new SlowStatements(delay, requests);
        var server = await SignInServer.StartAsync(
            services =>
            {
                services.ConfigureDbContext<Data.JournalDb>(o => o.AddInterceptors(statements));
                services.AddSingleton<IStartupFilter>(new WatchedRequests(requests));
            },
            settings);
        return (server, statements);
    }

    private static async Task<string> SignInAsync(SignInServer server, string login)
    {
        await server.SetPasswordAsync(login);
        return (await server.SignInAsync(login)).Bearer;
    }

    private static async Task<(int Status, string Body, string? RetryAfter)> AskAsync(SignInServer server, string? bearer, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Question }) };
        if (bearer is not null)
            request.Headers.Add("Authorization", bearer);
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await server.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.RetryAfter?.ToString());
    }

    private static async Task<int> SendSlowlyAsync(SignInServer server, string bearer, Task rest)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new HaltingContent(rest) };
        request.Headers.Add("Authorization", bearer);
        using var response = await server.Http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
