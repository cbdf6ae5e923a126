using System.Net.Http.Json;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Tests.Auth;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Security.Tests.Load;

/// <summary>A client that goes, or time that is up, ends the work at whatever statement it is, and nothing is left open.</summary>
[Collection(Attacks.AttackServer.Collection)]
public sealed class CancellationTests : IAsyncLifetime
{
    private const string Diary = """
        query($id: ID!) { pupil(id: $id) { name { full } marks { totalCount nodes { value revisions { value } } } diary(week: "2026-09-07") { days { lessons {
          lesson { homework { text } group { subject { name } } teacher { name { short } } } marks { value workKind { name } } attendance { status } } } } } }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly StatementWatch _statements = new();
    private readonly ConnectionWatch _connections;
    private SignInServer _server = null!;
    private string _bearer = null!;

    public CancellationTests() => _connections = new ConnectionWatch(_statements);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_client_that_goes_stops_the_work_at_any_statement()
    {
        var whole = await StartAsync();

        var stopped = 0;
        while (await LeaveAtAsync(stopped + 1))
        {
            stopped++;
            await AssertIdleAsync();
            _statements.Before = (_, _) => Task.CompletedTask;
            Assert.Equal(whole, await AskAsync(CancellationToken.None));
        }

        // The viewer, the pupil with the week and what is asked for of it, and then a statement for each level.
        Assert.InRange(stopped, 7, 30);
    }

    [Fact]
    public async Task Time_that_is_up_stops_the_work_at_any_statement_and_says_so()
    {
        var whole = await StartAsync("--EJournal:Limits:OperationTime", "00:00:02");
        // The first two find out who asks, before there is an operation.
        for (var number = 3; number <= 8; number += 2)
        {
            var cancelled = false;
            _statements.Before = async (n, cancellation) =>
            {
                if (n == number)
                    cancelled = await WaitAsync(cancellation);
            };
            Assert.Equal(
                """{"data":null,"errors":[{"message":"Запрос выполнялся слишком долго.","extensions":{"code":"TIMEOUT"}}]}""",
                await AskAsync(CancellationToken.None));
            Assert.True(cancelled, $"Statement {number} was not cancelled.");
            _statements.Before = (_, _) => Task.CompletedTask;
            await AssertIdleAsync();
            Assert.Equal(whole, await AskAsync(CancellationToken.None));
        }
    }

    /// <summary>Starts the server; the answer when nothing happens to the request.</summary>
    private async Task<string> StartAsync(params string[] settings)
    {
        _server = await SignInServer.StartAsync(
            services =>
            {
                services.ConfigureDbContext<Data.JournalDb>(o => o.AddInterceptors(_statements, _connections));
                services.AddSingleton<IStartupFilter>(new WatchedRequests(_statements));
            },
            settings);
        await _server.SetPasswordAsync("anna");
        _bearer = (await _server.SignInAsync("anna")).Bearer;
        // The first compiles everything, which may take its time.
        await AskAsync(CancellationToken.None);
        var whole = await AskAsync(CancellationToken.None);
        Assert.Contains("\"value\":\"5\"", whole, StringComparison.Ordinal);
        return whole;
    }

    /// <summary>False when the operation has no such statement.</summary>
    private async Task<bool> LeaveAtAsync(int number)
    {
        using var client = new CancellationTokenSource();
        var cancelled = new TaskCompletionSource<bool>();
        _statements.Before = async (n, cancellation) =>
        {
            if (n != number)
                return;
            await client.CancelAsync();
            cancelled.SetResult(await WaitAsync(cancellation));
            cancellation.ThrowIfCancellationRequested();
        };
        try
        {
            await AskAsync(client.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            Assert.True(await cancelled.Task.WaitAsync(Patience), $"Statement {number} did not hear that the client has gone.");
            return true;
        }
    }

    private static async Task<bool> WaitAsync(CancellationToken cancellation)
    {
        await Task.Delay(Patience, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return cancellation.IsCancellationRequested;
    }

    private async Task AssertIdleAsync()
    {
        var until = DateTime.UtcNow + Patience;
        while (await HeldAsync() > 0 && DateTime.UtcNow < until)
            await Task.Delay(10);
        Assert.Equal(0, await HeldAsync());
    }

    // Connections of SQLite stay open; what counts of them is that nobody reads or writes: only then is the log written back whole.
    private async Task<long> HeldAsync()
    {
        if (_server.Database.Options.Provider == Data.DatabaseProvider.PostgreSql)
            return _connections.Open;
        await using var db = _server.Database.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.GetInt64(0);
    }

    private async Task<string> AskAsync(CancellationToken cancellation)
    {
        _statements.Begin();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Diary, variables = new { id = GlobalId.Encode("Pupil", _server.School.Anna.Id) } }),
        };
        request.Headers.Add("Authorization", _bearer);
        using var response = await _server.Http.SendAsync(request, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }
}
