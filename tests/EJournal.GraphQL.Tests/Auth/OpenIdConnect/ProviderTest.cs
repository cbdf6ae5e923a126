using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using EJournal.Domain.Regulations;
using EJournal.TestKit.Peers;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth.OpenIdConnect;

/// <summary>The journal with npm oidc-provider beside it, and a front-end that uses both.</summary>
public abstract class ProviderTest(OpenIdProviderFixture provider) : IAsyncLifetime, IClassFixture<OpenIdProviderFixture>
{
    protected const string ReturnUrl = "https://diary.example/signed-in?from=journal";
    protected const string Audience = "https://journal.example/graphql";
    protected const string WhoAmI = "{ viewer { account { login } linkedProviders { name displayName } } }";

    protected SignInServer Server { get; private set; } = null!;

    protected OpenIdProviderFixture Peer => provider;

    public async Task InitializeAsync()
    {
        Server = await SignInServer.StartAsync([.. Settings()]);
        // The provider lives now.
        Server.Database.Clock.Advance(DateTimeOffset.UtcNow - Server.Database.Clock.GetUtcNow());
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    protected string[] Settings() =>
    [
        "--urls", provider.Journal.AbsoluteUri,
        "--EJournal:PublicUrl", provider.Journal.AbsoluteUri,
        "--EJournal:SignIn:ReturnUrls:0", "https://other.example/",
        "--EJournal:SignIn:ReturnUrls:1", ReturnUrl,
        "--EJournal:OpenIdConnect:test:Authority", provider.Issuer.AbsoluteUri,
        "--EJournal:OpenIdConnect:test:ClientId", OpenIdProviderFixture.ClientId,
        "--EJournal:OpenIdConnect:test:ClientSecret", OpenIdProviderFixture.ClientSecret,
        "--EJournal:OpenIdConnect:test:DisplayName", "Госуслуги",
        "--EJournal:OpenIdConnect:test:Audience", Audience,
    ];

    /// <summary>A front-end begins; the address of the provider to which the browser is sent.</summary>
    protected async Task<Uri> StartAsync(string verifier, string state = "front state")
    {
        using var response = await GetAsync(StartPath(verifier, state));
        Assert.Equal(302, (int)response.StatusCode);
        return response.Headers.Location!;
    }

    protected static string StartPath(string verifier, string state = "front state", string returnUrl = ReturnUrl) =>
        $"/auth/oidc/test/start?returnUrl={Uri.EscapeDataString(returnUrl)}&state={Uri.EscapeDataString(state)}"
        + $"&challenge={Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))}";

    protected Task<HttpResponseMessage> GetAsync(string path) => Server.Http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    /// <summary>The browser comes back from the provider; what the front-end finds in its address.</summary>
    protected async Task<(string? Code, string? Error, string? State)> ReturnAsync(Uri callback)
    {
        using var response = await GetAsync(callback.AbsoluteUri);
        Assert.Equal(302, (int)response.StatusCode);
        var address = response.Headers.Location!;
        Assert.StartsWith(ReturnUrl + "&", address.OriginalString, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.All(query.AllKeys, key => Assert.Contains(key, (string[])["from", "code", "error", "state"]));
        return (query["code"], query["error"], query["state"]);
    }

    /// <summary>The whole way of a person through the provider; the one-time code of ours.</summary>
    protected async Task<string> CodeAsync(string name, string verifier)
    {
        var (code, error, _) = await ReturnAsync(await OpenIdProviderFixture.SignInAsync(await StartAsync(verifier), name));
        Assert.Null(error);
        return code!;
    }

    protected async Task<(int Status, string Body)> LoginAsync(string name)
    {
        var verifier = NewVerifier();
        return await Server.PostAsync("/auth/oidc/login", new { code = await CodeAsync(name, verifier), verifier });
    }

    protected async Task<SignedIn> SignInAsync(string name)
    {
        var (status, body) = await LoginAsync(name);
        Assert.True(status == 200, body);
        return SignedIn.From(JsonDocument.Parse(body).RootElement);
    }

    /// <summary>Links a name at the provider to a login that has the usual password.</summary>
    protected async Task<SignedIn> LinkAsync(string login, string name)
    {
        await Server.SetPasswordAsync(login);
        var signedIn = await Server.SignInAsync(login);
        Assert.Equal((204, ""), await LinkAsync(signedIn, name, SignInServer.Password));
        return signedIn;
    }

    protected async Task<(int Status, string Body)> LinkAsync(SignedIn signedIn, string name, string password)
    {
        var verifier = NewVerifier();
        var code = await CodeAsync(name, verifier);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/oidc/link")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { code, verifier, password }),
        };
        request.Headers.Authorization = new("Bearer", signedIn.Access);
        using var response = await Server.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    protected async Task DecideAsync(string setting, string value)
    {
        await using var db = Server.Database.OpenTracking();
        db.Add(RegulationChange.Decide(Server.School.School.Id, setting, value, "Приказ 1", null, Server.Database.Clock.Now));
        await db.SaveChangesAsync();
    }

    protected static string NewVerifier() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    protected static string CodeOf(string body) => JsonDocument.Parse(body).RootElement.GetProperty("code").GetString()!;
}
