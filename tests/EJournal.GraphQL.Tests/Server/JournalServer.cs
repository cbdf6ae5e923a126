using System.Net.Http.Json;
using System.Text.Json;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Delivery;
using EJournal.GraphQL.Access;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Schema;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Server;

/// <summary>
/// The schema over real HTTP on a database with <see cref="TestSchool"/>. Who asks is said by the header <c>Login</c>, so
/// that a test need not sign in; the viewer is loaded as in production.
/// </summary>
public sealed class JournalServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private JournalServer(TestDatabase database, TestSchool school, WebApplication app)
    {
        (Database, School, _app) = (database, school, app);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public TestDatabase Database { get; }

    public TestSchool School { get; }

    public StatementCounter Statements { get; private init; } = null!;

    public static async Task<JournalServer> StartAsync(Action<IServiceCollection>? more = null)
    {
        var (database, school) = await TestSchool.CreateAsync();
        var statements = new StatementCounter();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(SharedParts.Logs);
        builder.Services.AddSingleton<TimeProvider>(database.Clock);
        builder.Services.AddJournalData(database.Options);
        builder.Services.ConfigureDbContext<JournalDb>(o => o.AddInterceptors(statements));
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        builder.Services.AddDelivery(new DeliveryOptions { PluginsFolder = Path.Combine(AppContext.BaseDirectory, "no-plugins") });
        builder.Services.AddEJournalSchema();
        builder.Services.AddSingleton(SharedParts.Schema);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(new EJournalOptions());
        builder.Services.AddSingleton<PrintLinks>();
        builder.Services.AddSingleton<Providers>();
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.Use(async (context, next) =>
        {
            if (context.Request.Headers["Login"] is [{ } login])
            {
                context.RequestServices.GetRequiredService<CurrentViewer>().Viewer =
                    login == "other-director" ? await OtherAsync(database, school) : await school.ViewerAsync(login);
            }

            statements.BeginRequest();
            await next(context);
        });
        app.UseRouting();
        app.MapGraphQL();
        app.MapCalendar();
        app.MapMonitoring();
        await app.StartAsync();
        return new JournalServer(database, school, app) { Statements = statements };
    }

    /// <summary>The whole answer as it was sent.</summary>
    public async Task<string> AskAsync(string? login, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (login is not null)
            request.Headers.Add("Login", login);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string? login, string query, object? variables = null)
    {
        var body = await AskAsync(login, query, variables);
        var answer = JsonDocument.Parse(body).RootElement;
        Assert.False(answer.TryGetProperty("errors", out _), body);
        return answer.GetProperty("data");
    }

    /// <summary>What an address of the server gives to whoever has it.</summary>
    public Task<HttpResponseMessage> GetAsync(Uri address) => _http.GetAsync(address);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        // Waits for what works beside the requests; nothing may write into a database that the next test has.
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static async Task<Domain.Access.Viewer> OtherAsync(TestDatabase database, TestSchool school)
    {
        await using var db = database.Open();
        return (await ViewerLoader.LoadAsync(db, school.OtherAccount.Id, database.Clock, CancellationToken.None))!;
    }
}
