using System.Diagnostics;
using EJournal.GraphQL.Tests.Auth;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.Security.Tests.Attacks;

/// <summary>The whole host, as in production, for everybody who attacks it.</summary>
public sealed class AttackServer : IAsyncLifetime
{
    public const string Collection = "attacks";
    public const string Pupil = "anna";
    public const string Administrator = "administrator";

    private readonly StatementCounter _statements = new();
    private readonly Dictionary<string, string> _bearers = [];
    private SignInServer _server = null!;

    public HttpClient Http => _server.Http;

    public TestSchool School => _server.School;

    public IReadOnlyList<string> Statements => _statements.All;

    public async Task InitializeAsync()
    {
        _server = await SignInServer.StartAsync(services =>
        {
            services.ConfigureDbContext<Data.JournalDb>(o => o.AddInterceptors(_statements));
            services.AddSingleton<IStartupFilter>(new CountPerRequest(_statements));
        });
        foreach (var login in new[] { Pupil, Administrator })
        {
            await _server.SetPasswordAsync(login);
            _bearers[login] = (await _server.SignInAsync(login)).Bearer;
        }
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public string? Authorization(string? login) => login is null ? null : _bearers[login];

    public async Task<Answer> SendAsync(Attack attack, string? login)
    {
        using var request = attack.ToRequest(Authorization(login));
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, body, watch.Elapsed, GC.GetTotalAllocatedBytes() - allocated, Statements.Count);
    }

    private sealed class CountPerRequest(StatementCounter statements) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                statements.BeginRequest();
                return rest(context);
            });
            next(app);
        };
    }
}
