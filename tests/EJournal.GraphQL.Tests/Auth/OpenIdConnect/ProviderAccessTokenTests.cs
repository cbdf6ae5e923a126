using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EJournal.TestKit.Peers;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth.OpenIdConnect;

/// <summary>Access tokens (RFC 9068) that npm oidc-provider signed for another program, brought to <c>/graphql</c>.</summary>
public sealed class ProviderAccessTokenTests(OpenIdProviderFixture provider) : ProviderTest(provider)
{
    private const string Name = "{ school { name } }";
    private const string Named = """{"data":{"school":{"name":"Школа «main»"}}}""";

    [Fact]
    public async Task A_token_of_the_provider_opens_what_its_scopes_open()
    {
        await LinkAsync("maths", "petrova");
        var bearer = $"Bearer {await Peer.AccessTokenAsync("petrova", Audience, "school:read unknown:scope")}";

        Assert.Equal((200, Named), await Server.AskAsync(bearer, Name));
        // What needs another scope, and what no token opens.
        Assert.Contains("Токену не дано право", (await Server.AskAsync(bearer, "{ viewer { teachingGroups { journal(periodId: \"x\") { __typename } } } }")).Body, StringComparison.Ordinal);
        Assert.Contains("\"FORBIDDEN\"", (await Server.AskAsync(bearer, WhoAmI)).Body, StringComparison.Ordinal);
        Assert.Equal("INVALID_TOKEN", CodeOf(await PostAsync("/auth/password", bearer, new { currentPassword = SignInServer.Password, newPassword = "четыре слова подряд тут" })));
    }

    [Fact]
    public async Task A_token_that_is_not_exactly_for_us_is_refused()
    {
        await LinkAsync("maths", "petrova");
        var good = await Peer.AccessTokenAsync("petrova", Audience);
        var parts = good.Split('.');
        var keys = await new HttpClient().GetFromJsonAsync<JsonElement>(new Uri(Peer.Issuer, "/jwks"));
        var kid = keys.GetProperty("keys")[0].GetProperty("kid").GetString()!;
        using var otherKey = RSA.Create(2048);
        var publicKey = new JsonWebKey(keys.GetProperty("keys")[0].GetRawText());
        var refused = new Dictionary<string, string>
        {
            ["other audience"] = await Peer.AccessTokenAsync("petrova", "https://other.example/api"),
            ["longer than an hour"] = await Peer.AccessTokenAsync("petrova", "https://journal.example/long"),
            ["nobody linked it"] = await Peer.AccessTokenAsync("stranger", Audience),
            ["no scope of ours"] = await Peer.AccessTokenAsync("petrova", Audience, "unknown:scope"),
            ["alg none"] = $"{Base64Url.EncodeToString("""{"alg":"none","typ":"at+jwt"}"""u8)}.{parts[1]}.",
            ["signature left out"] = $"{parts[0]}.{parts[1]}.",
            ["other key, same key id"] = Forge(good, new RsaSecurityKey(otherKey) { KeyId = kid }, SecurityAlgorithms.RsaSha256),
            ["other key, unknown key id"] = Forge(good, new RsaSecurityKey(otherKey) { KeyId = "unknown" }, SecurityAlgorithms.RsaSha256),
            ["HS256 with the public key"] = Forge(good, new SymmetricSecurityKey(Base64Url.DecodeFromChars(publicKey.N)) { KeyId = kid }, SecurityAlgorithms.HmacSha256),
            ["truncated"] = good[..^1],
            ["payload of another"] = $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"iss":"{{Peer.Issuer.AbsoluteUri.TrimEnd('/')}}"}"""))}.{parts[2]}",
            ["very long"] = $"{parts[0]}.{parts[1]}{new string('A', 9_000)}.{parts[2]}",
        };

        foreach (var (what, token) in refused)
            Assert.Equal((what, 401), (what, (await Server.AskAsync($"Bearer {token}", Name)).Status));
        Assert.Equal(200, (await Server.AskAsync($"Bearer {good}", Name)).Status);
    }

    [Fact]
    public async Task A_token_ends_with_its_time_and_with_the_account()
    {
        await LinkAsync("maths", "petrova");
        await LinkAsync("english1", "kim");
        var (petrova, kim) = (await Peer.AccessTokenAsync("petrova", Audience), await Peer.AccessTokenAsync("kim", Audience));
        Assert.Equal(200, (await Server.AskAsync($"Bearer {kim}", Name)).Status);

        await Server.BlockAsync("english1");
        Assert.Equal(401, (await Server.AskAsync($"Bearer {kim}", Name)).Status);
        await DecideAsync("signInRoute", """{"staff":["PASSWORD"],"pupils":[],"parents":[]}""");
        Assert.Equal(401, (await Server.AskAsync($"Bearer {petrova}", Name)).Status);
        await DecideAsync("signInRoute", """{"staff":["EXTERNAL_PROVIDER"],"pupils":[],"parents":[]}""");
        Assert.Equal(200, (await Server.AskAsync($"Bearer {petrova}", Name)).Status);
        // Fifteen minutes, and the minute by which clocks may differ.
        Server.Database.Clock.Advance(TimeSpan.FromMinutes(16) + TimeSpan.FromSeconds(30));
        Assert.Equal(401, (await Server.AskAsync($"Bearer {petrova}", Name)).Status);
    }

    [Fact]
    public async Task An_ID_token_and_a_token_of_ours_for_the_provider_open_nothing()
    {
        await LinkAsync("maths", "petrova");
        var ours = await SignInAsync("petrova");
        // Ours again, but saying that it is of the provider: our key is not the provider's.
        var renamed = Forge(ours.Access, new RsaSecurityKey(RSA.Create(2048)), SecurityAlgorithms.RsaSha256, issuer: Peer.Issuer.AbsoluteUri.TrimEnd('/'));

        Assert.Equal(401, (await Server.AskAsync($"Bearer {renamed}", Name)).Status);
        Assert.Equal(200, (await Server.AskAsync(ours.Bearer, Name)).Status);
    }

    [Fact]
    public async Task New_keys_of_the_provider_are_taken_up_and_the_old_ones_are_not_kept()
    {
        await LinkAsync("maths", "petrova");
        var before = await Peer.AccessTokenAsync("petrova", Audience);
        Assert.Equal(200, (await Server.AskAsync($"Bearer {before}", Name)).Status);

        await Peer.RotateKeysAsync();
        var after = await Peer.AccessTokenAsync("petrova", Audience);
        // Asked for new keys at most every half minute.
        Server.Database.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(200, (await Server.AskAsync($"Bearer {after}", Name)).Status);
        Assert.Equal(401, (await Server.AskAsync($"Bearer {before}", Name)).Status);
        await SignInAsync("petrova");
    }

    [Fact]
    public async Task A_token_of_the_provider_gets_no_page_to_print_for_that_would_outlive_it()
    {
        var director = await LinkAsync("director", "orlova");
        var bearer = $"Bearer {await Peer.AccessTokenAsync("orlova", Audience, "reports:read")}";
        var ids = new { @class = Engine.GlobalId.Encode("SchoolClass", Server.School.Class7A.Id), period = Engine.GlobalId.Encode("GradingPeriod", Server.School.FirstQuarter.Id) };
        static string Report(string field) => "query($class: ID!, $period: ID!) { schoolClass(id: $class) { performanceReport(periodId: $period) { * } } }".Replace("*", field, StringComparison.Ordinal);

        var (_, refused) = await Server.AskAsync(bearer, Report("printUrl"), ids);

        Assert.Contains("Печатную форму открывают своим входом или токеном журнала, а не токеном внешней системы.", refused, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"FORBIDDEN\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("print/", refused, StringComparison.Ordinal);
        // The report itself is his, and the page is the director's who signed in.
        Assert.DoesNotContain("\"errors\"", (await Server.AskAsync(bearer, Report("formula"), ids)).Body, StringComparison.Ordinal);
        Assert.Contains("/print/performance/", (await Server.AskAsync(director.Bearer, Report("printUrl"), ids)).Body, StringComparison.Ordinal);
    }

    private async Task<string> PostAsync(string path, string bearer, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Authorization", bearer);
        using var response = await Server.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>The claims of a good token under another signature.</summary>
    private static string Forge(string good, SecurityKey key, string algorithm, string? issuer = null)
    {
        var read = new JsonWebToken(good);
        var claims = read.Claims.Where(c => c.Type is not ("exp" or "iat" or "nbf" or "iss" or "aud")).ToDictionary(c => c.Type, c => (object)c.Value);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? read.Issuer,
            Audience = Audience,
            TokenType = "at+jwt",
            IssuedAt = read.IssuedAt,
            Expires = read.ValidTo,
            Claims = claims,
            SigningCredentials = new SigningCredentials(key, algorithm),
        });
    }
}
