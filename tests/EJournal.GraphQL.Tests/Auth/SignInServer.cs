using System.Net.Http.Json;
using System.Text.Json;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Tests.Server;
using EJournal.TestKit.Databases;
using EJournal.TestKit.Schools;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>The host as it serves, with sign-in, keys and all, on <see cref="TestSchool"/> and a clock that the test moves.</summary>
public sealed class SignInServer : IAsyncDisposable
{
    public const string Password = "верная скрепка батарея";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-auth-");
    private readonly Action<IServiceCollection> _adapt;
    private WebApplication _app = null!;

    private SignInServer(TestDatabase database, TestSchool school, Action<IServiceCollection> adapt) =>
        (Database, School, _adapt) = (database, school, adapt);

    public TestDatabase Database { get; }
    public TestSchool School { get; }
    public HttpClient Http { get; private set; } = new();
    public IServiceProvider Services => _app.Services;
    public string DataFolder => Path.Combine(_folder.FullName, "data");
    public string KeyFolder => Path.Combine(DataFolder, "keys");

    public static Task<SignInServer> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    /// <param name="adapt">Changes the host's services; a restart keeps it.</param>
    /// <param name="settings">Arguments of the command line.</param>
    public static async Task<SignInServer> StartAsync(Action<IServiceCollection> adapt, params string[] settings) =>
        await StartAsync(await TestSchool.CreateAsync(), adapt, settings);

    public static async Task<SignInServer> StartOnAsync(DatabaseProvider provider) =>
        await StartAsync(await TestSchool.CreateAsync(provider: provider), _ => { });

    /// <summary>The same data folder and database under a new process's eyes.</summary>
    public async Task RestartAsync(params string[] settings)
    {
        await _app.DisposeAsync();
        await ServeAsync(settings);
    }

    public async Task SetPasswordAsync(string login, string password = Password)
    {
        await using var scope = Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<AccountPasswords>().SetAsync(login, password);
        Assert.True(result!.Succeeded);
    }

    public async Task BlockAsync(string login)
    {
        await using var db = Database.Open();
        await db.Users.Where(a => a.UserName == login).ExecuteUpdateAsync(s => s.SetProperty(a => a.BlockedAt, Database.Clock.Now));
    }

    public async Task<SignedIn> SignInAsync(string login, string password = Password) =>
        SignedIn.From(await JsonAsync("/auth/login", new { login, password }));

    public async Task<SignedIn> RefreshAsync(SignedIn signedIn) =>
        SignedIn.From(await JsonAsync("/auth/refresh", new { refreshToken = signedIn.Refresh }));

    public async Task<(int Status, string Body)> PostAsync(string path, HttpContent? content)
    {
        using var response = await Http.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(int Status, string Body)> PostAsync(string path, object body) => PostAsync(path, JsonContent.Create(body));

    /// <summary>A GraphQL request with an <c>Authorization</c> header as given; null sends none.</summary>
    public async Task<(int Status, string Body)> AskAsync(string? authorization, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (authorization is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", authorization));
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        // Waits for what works beside the requests; nothing may write into a database that the next test has.
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Another copy of the server on the same database and keys; the caller disposes it.</summary>
    public async Task<WebApplication> ServeAnotherAsync(params string[] settings)
    {
        var app = EJournalHost.Build(
            [
                "--urls", "http://127.0.0.1:0",
                "--EJournal:DataFolder", DataFolder,
                "--EJournal:Database:Provider", $"{Database.Options.Provider}",
                "--EJournal:Database:ConnectionString", Database.Options.ConnectionString,
                "--EJournal:Plugins:Folder", Path.Combine(_folder.FullName, "no-plugins"),
                // The clock of a test stands still, and with it the minute that requests are counted in.
                "--EJournal:Limits:RequestsPerUser", "1000000",
                "--EJournal:Limits:RequestsPerAddress", "1000000",
                .. settings,
            ],
            services =>
            {
                services.AddSingleton<TimeProvider>(Database.Clock);
                services.AddSingleton(SharedParts.LogsAsShipped);
                services.AddSingleton(SharedParts.Schema);
                _adapt(services);
            });
        await EJournalHost.MigrateAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    private static async Task<SignInServer> StartAsync(
        (TestDatabase Database, TestSchool School) at, Action<IServiceCollection> adapt, params string[] settings)
    {
        var server = new SignInServer(at.Database, at.School, adapt);
        await server.ServeAsync(settings);
        return server;
    }

    private async Task ServeAsync(string[] settings)
    {
        _app = await ServeAnotherAsync(settings);
        Http = new HttpClient(new HouseHeaders()) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    private async Task<JsonElement> JsonAsync(string path, object body)
    {
        var (status, text) = await PostAsync(path, body);
        Assert.True(status == 200, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
