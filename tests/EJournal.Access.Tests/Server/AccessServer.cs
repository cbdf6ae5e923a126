using System.Net.Http.Json;
using System.Text.Json;
using EJournal.Access.Tests.Matrix;
using EJournal.Access.Tests.School;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;
using EJournal.TestKit;
using EJournal.TestKit.Logs;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EJournal.Access.Tests.Server;

/// <summary>
/// The host as it serves, over HTTP, on a <see cref="CanarySchool"/>. Everybody has a sign-in that the host's own services made.
/// Limits of size are wide, so that one request may ask hundreds of questions.
/// </summary>
public sealed class AccessServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-access-");
    // One for all servers: Entity Framework builds its model and each of its queries anew for each logger factory.
    private static readonly ILoggerFactory s_logs = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new LogFile()));

    private readonly Dictionary<ViewerKind, string> _tokens = [];
    private readonly Lazy<AccessMatrix> _matrix;
    private WebApplication _app = null!;

    private AccessServer(CanarySchool school) => (School, _matrix) = (school, new(() => new AccessMatrix(school)));

    public CanarySchool School { get; }

    /// <summary>What each kind of viewer should get of this school.</summary>
    public AccessMatrix Matrix => _matrix.Value;

    public HttpClient Http { get; private set; } = new();

    public IServiceProvider Services => _app.Services;

    /// <param name="logs">Where it logs; else into the file of this run.</param>
    public static async Task<AccessServer> StartAsync(ILoggerFactory? logs = null)
    {
        var server = new AccessServer(await CanarySchool.CreateAsync());
        await server.ServeAsync(logs ?? s_logs);
        await server.PlannedAsync();
        foreach (var kind in server.School.Kinds.Where(k => k.Login is not null))
            server._tokens[kind] = await server.TokenAsync(server.School.AccountOf(kind).Id);
        return server;
    }

    /// <summary>An access token of a fresh sign-in.</summary>
    public async Task<string> TokenAsync(long accountId)
    {
        await using var scope = Services.CreateAsyncScope();
        var begun = await scope.ServiceProvider.GetRequiredService<StartedSignIns>().StartAsync(accountId, SignInMethod.Password, null, null, CancellationToken.None);
        return begun.AccessToken;
    }

    public string? TokenOf(ViewerKind kind) => _tokens.GetValueOrDefault(kind);

    public Task<string> AskAsync(ViewerKind kind, string query, object? variables = null) => AskAsync(TokenOf(kind), query, variables);

    /// <summary>The whole answer as it was sent.</summary>
    public async Task<string> AskAsync(string? token, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        await School.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // What the school's own events lead to is done before somebody compares two moments.
    private async Task PlannedAsync()
    {
        for (var tries = 0; ; tries++)
        {
            await using var db = School.Database.Open();
            if (!await db.JournalEvents.AnyAsync(e => e.PlannedAt == null))
                return;
            Assert.True(tries < 600, "The events of the school are not planned.");
            await Task.Delay(100);
        }
    }

    private async Task ServeAsync(ILoggerFactory logs)
    {
        var database = School.Database.Options;
        _app = EJournalHost.Build(
            [
                "--urls", "http://127.0.0.1:0",
                "--EJournal:DataFolder", Path.Combine(_folder.FullName, "data"),
                "--EJournal:Database:Provider", $"{database.Provider}",
                "--EJournal:Database:ConnectionString", database.ConnectionString,
                "--EJournal:Plugins:Folder", Repository.Locate("artifacts", "plugins"),
                "--EJournal:Limits:DocumentBytes", "1048576", "--EJournal:Limits:BodyBytes", "4194304", "--EJournal:Limits:Tokens", "100000",
                "--EJournal:Limits:Depth", "30", "--EJournal:Limits:Fields", "100000", "--EJournal:Limits:Aliases", "100000",
                "--EJournal:Limits:Cost", "10000000", "--EJournal:Limits:OperationTime", "00:01:00",
                "--EJournal:Limits:RequestsPerUser", "1000000",
                "--EJournal:Limits:OperationsPerUser", "100", "--EJournal:Limits:OperationsInAll", "200", "--EJournal:Limits:WaitingInAll", "10000",
            ],
            services =>
            {
                services.AddSingleton<TimeProvider>(School.Database.Clock);
                services.AddSingleton(logs);
                var options = (GraphQLServerOptions)services.Single(s => s.ServiceType == typeof(GraphQLServerOptions)).ImplementationInstance!;
                var validation = options.Execution.Validation;
                options.Execution = options.Execution with { Validation = validation with { Limits = validation.Limits! with { MutationFields = 30 } } };
            });
        await EJournalHost.MigrateAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
    }
}
