using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EJournal.GraphQL.Auth;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace EJournal.GraphQL.Tests.Auth;

/// <summary>A token that is not exactly ours is refused: never taken for another's, never for no token at all.</summary>
public sealed class AccessTokenTests : SignInTest
{
    private SignedIn _signedIn = null!;
    private JsonWebToken _real = null!;

    private ECDsaSecurityKey Key => (ECDsaSecurityKey)Server.Services.GetRequiredService<AccessTokens>().Validation.IssuerSigningKey;

    [Fact]
    public async Task Forged_altered_and_foreign_tokens_are_refused()
    {
        await SignInAsync();
        using var otherKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var largerKey = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        var loggedOut = await Server.SignInAsync("maths");
        await Server.PostAsync("/auth/logout", new { refreshToken = loggedOut.Refresh });
        var publicKey = Key.ECDsa.ExportSubjectPublicKeyInfo();
        var pem = Encoding.ASCII.GetBytes(Key.ECDsa.ExportSubjectPublicKeyInfoPem());
        var (access, parts) = (_signedIn.Access, _signedIn.Access.Split('.'));
        var none = Base64Url.EncodeToString("""{"alg":"none","typ":"at+jwt"}"""u8);
        var refused = new Dictionary<string, string>
        {
            ["alg none, no signature"] = $"Bearer {none}.{parts[1]}.",
            ["alg none, our signature"] = $"Bearer {none}.{parts[1]}.{parts[2]}",
            ["signature left out"] = $"Bearer {parts[0]}.{parts[1]}.",
            ["other key, same key id"] = Forge(key: new ECDsaSecurityKey(otherKey) { KeyId = Key.KeyId }),
            ["HS256 with the public key"] = Forge(key: new SymmetricSecurityKey(publicKey) { KeyId = Key.KeyId }, algorithm: SecurityAlgorithms.HmacSha256),
            ["HS256 with the public key as PEM"] = Forge(key: new SymmetricSecurityKey(pem) { KeyId = Key.KeyId }, algorithm: SecurityAlgorithms.HmacSha256),
            ["ES384 with a key of its own"] = Forge(key: new ECDsaSecurityKey(largerKey) { KeyId = Key.KeyId }, algorithm: SecurityAlgorithms.EcdsaSha384),
            ["RS256 with a key of its own"] = Forge(key: new RsaSecurityKey(rsa) { KeyId = Key.KeyId }, algorithm: SecurityAlgorithms.RsaSha256),
            ["not valid yet"] = Forge(from: TimeSpan.FromMinutes(1)),
            ["over"] = Forge(from: TimeSpan.FromMinutes(-16)),
            ["other audience"] = Forge(audience: "other"),
            ["other issuer"] = Forge(issuer: "other"),
            ["other type"] = Forge(type: "JWT"),
            ["without a session"] = Forge(session: ""),
            ["with an unknown session"] = Forge(session: Guid.NewGuid().ToString("N")),
            ["another account's number"] = Forge(account: Server.School.Accounts["director"].Id),
            ["an account of the other school"] = Forge(account: Server.School.OtherAccount.Id),
            ["an account that is not there"] = Forge(account: 987_654_321),
            ["replayed after its sign-out"] = loggedOut.Bearer,
            ["truncated"] = $"Bearer {access[..^1]}",
            ["payload of another"] = $"Bearer {parts[0]}.{Base64Url.EncodeToString("{}"u8)}.{parts[2]}",
            ["refresh token as access token"] = $"Bearer {_signedIn.Refresh}",
            ["twice"] = $"Bearer {access},Bearer {access}",
            ["empty Bearer"] = "Bearer ",
            ["only the scheme"] = "Bearer",
            ["no scheme"] = access,
            ["Basic"] = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"maths:{SignInServer.Password}"))}",
            ["garbage"] = "Bearer a.b.c",
        };

        foreach (var (what, authorization) in refused)
            Assert.Equal((what, (401, Unauthenticated)), (what, await Server.AskAsync(authorization, WhoAmI)));

        // The forgery itself is sound: with nothing changed it is let in.
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(Forge(), WhoAmI));
    }

    [Fact]
    public async Task An_access_token_is_good_for_15_minutes_to_the_second()
    {
        await SignInAsync();

        Server.Database.Clock.Advance(TimeSpan.FromSeconds(899));
        Assert.Equal((200, IAm("maths")), await Server.AskAsync(_signedIn.Bearer, WhoAmI));

        Server.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((401, Unauthenticated), await Server.AskAsync(_signedIn.Bearer, WhoAmI));
    }

    [Fact]
    public async Task An_access_token_names_the_account_and_the_sign_in_and_nobody()
    {
        await SignInAsync();

        Assert.Equal(["aud", "exp", "iat", "iss", "nbf", "sid", "sub"], _real.Claims.Select(c => c.Type).Order(StringComparer.Ordinal));
        Assert.Equal(("ES256", "at+jwt"), (_real.Alg, _real.Typ));
    }

    [Theory]
    [InlineData("00:15:01")]
    [InlineData("00:00:00")]
    public async Task A_longer_life_cannot_be_configured(string lifetime)
    {
        await using var server = await SignInServer.StartAsync("--EJournal:SignIn:AccessTokenLifetime", lifetime);

        var refused = Assert.Throws<InvalidOperationException>(() => server.Services.GetRequiredService<AccessTokens>());

        Assert.Equal("EJournal:SignIn:AccessTokenLifetime must be more than 0 and at most 00:15:00.", refused.Message);
    }

    private async Task SignInAsync()
    {
        await Server.SetPasswordAsync("maths");
        _signedIn = await Server.SignInAsync("maths");
        _real = new JsonWebToken(_signedIn.Access);
    }

    private string Forge(
        SecurityKey? key = null, string algorithm = SecurityAlgorithms.EcdsaSha256, TimeSpan from = default, string type = "at+jwt",
        string audience = AccessTokens.Issuer, string issuer = AccessTokens.Issuer, string? session = null, long? account = null)
    {
        var begin = Server.Database.Clock.Now + from;
        return "Bearer " + new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            TokenType = type,
            IssuedAt = begin,
            NotBefore = begin,
            Expires = begin.AddMinutes(15),
            SigningCredentials = new SigningCredentials(key ?? Key, algorithm),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = account?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? _real.Subject,
                ["sid"] = session ?? _real.GetClaim("sid").Value,
            },
        });
    }
}
