using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;
using Xunit;

namespace EJournal.TestKit.Peers;

/// <summary>
/// npm oidc-provider: a certified OpenID Connect provider that nobody of us wrote. Its development pages sign anybody in under
/// the name he types; a person with a browser is <see cref="SignInAsync"/>.
/// </summary>
public sealed partial class OpenIdProviderFixture : IAsyncLifetime
{
    public const string ClientId = "ejournal";
    public const string ClientSecret = "client secret : % of ejournal";
    private const string ProgramSecret = "secret-of-the-program";
    private const string ProgramRedirect = "http://127.0.0.1/program";
    private PeerProcess? _server;

    /// <summary>Where the journal has to listen, since a provider knows the addresses that it sends browsers back to.</summary>
    public Uri Journal { get; } = new($"http://127.0.0.1:{FreePort.Next()}/");

    public Uri Issuer { get; private set; } = new("http://127.0.0.1/");

    public async Task InitializeAsync()
    {
        var folder = Repository.Locate("tests", "peers", "oidc");
        MissingPeer.Demand(Path.Combine(folder, "node_modules", "oidc-provider"), "npm ci, in tests/peers/oidc");
        var port = FreePort.Next();
        Issuer = new Uri($"http://127.0.0.1:{port}");
        _server = PeerProcess.Start("node", folder, "server.mjs", $"{port}", $"{Journal}auth/oidc/test/callback");
        await _server.WaitForPortAsync(port);
    }

    /// <summary>A new key signs from now on, and the old one is gone.</summary>
    public async Task RotateKeysAsync()
    {
        using var http = new HttpClient();
        using var done = await http.PostAsync(new Uri(Issuer, "/test/rotate"), null);
        done.EnsureSuccessStatusCode();
    }

    /// <summary>A person signs in under a name and agrees; the address to which the provider then sends the browser.</summary>
    /// <param name="address">Where the browser was sent.</param>
    /// <param name="name">The subject.</param>
    public static async Task<Uri> SignInAsync(Uri address, string name)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        var home = address.GetLeftPart(UriPartial.Authority);
        while (true)
        {
            using var page = await browser.GetAsync(address);
            if (page.StatusCode == HttpStatusCode.OK)
            {
                var html = await page.Content.ReadAsStringAsync();
                var prompt = Prompt().Match(html).Groups[1].Value;
                using var sent = await browser.PostAsync(address, new FormUrlEncodedContent(
                    [new("prompt", prompt), new("login", name), new("password", "any")]));
                address = new Uri(address, sent.Headers.Location!);
            }
            else
            {
                address = new Uri(address, page.Headers.Location
                    ?? throw new InvalidOperationException($"{(int)page.StatusCode} {await page.Content.ReadAsStringAsync()}"));
            }

            if (address.GetLeftPart(UriPartial.Authority) != home)
                return address;
        }
    }

    /// <summary>An access token (RFC 9068) that the provider gives another program of a person's, for the journal.</summary>
    public async Task<string> AccessTokenAsync(string name, string audience, string scope = "diary:read school:read")
    {
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var query = $"client_id=program&response_type=code&redirect_uri={Uri.EscapeDataString(ProgramRedirect)}&scope={Uri.EscapeDataString("openid " + scope)}"
            + $"&code_challenge={challenge}&code_challenge_method=S256&resource={Uri.EscapeDataString(audience)}";
        var back = await SignInAsync(new Uri(Issuer, $"/auth?{query}"), name);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"program:{ProgramSecret}")));
        using var answer = await http.PostAsync(new Uri(Issuer, "/token"), new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"), new("code", HttpUtility.ParseQueryString(back.Query)["code"]!),
            new("redirect_uri", ProgramRedirect), new("code_verifier", verifier), new("resource", audience),
        ]));
        var body = await answer.Content.ReadAsStringAsync();
        return JsonDocument.Parse(body).RootElement.TryGetProperty("access_token", out var token) ? token.GetString()! : throw new InvalidOperationException(body);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    [GeneratedRegex("name=\"prompt\" value=\"([a-z]+)\"")]
    private static partial Regex Prompt();
}
