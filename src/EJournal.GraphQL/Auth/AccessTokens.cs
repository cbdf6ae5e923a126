using System.Security.Claims;
using EJournal.GraphQL.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EJournal.GraphQL.Auth;

/// <summary>
/// Makes and checks access tokens: ES256, at most 15 minutes. A token names the account and the sign-in it belongs to and
/// nothing else; rights are read from the database with each request.
/// </summary>
public sealed class AccessTokens(ECDsaSecurityKey key, TimeProvider time, SignInOptions options)
{
    public const string Issuer = "ejournal";
    public const string SessionClaim = "sid";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _credentials = new(key, SecurityAlgorithms.EcdsaSha256);

    public TimeSpan Lifetime { get; } =
        options.AccessTokenLifetime > TimeSpan.Zero && options.AccessTokenLifetime <= SignInOptions.LongestAccessToken
            ? options.AccessTokenLifetime
            : throw new InvalidOperationException("EJournal:SignIn:AccessTokenLifetime must be more than 0 and at most 00:15:00.");

    public TokenValidationParameters Validation => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Issuer,
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        ValidTypes = ["at+jwt"],
        ClockSkew = TimeSpan.FromSeconds(5),
        LifetimeValidator = (notBefore, expires, _, parameters) =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            // The clocks of two copies differ: a token may come a little early, but none lives longer for it.
            return expires is { } end && now < end && (notBefore is not { } start || start <= now + parameters.ClockSkew);
        },
    };

    /// <summary>Whom a token names; null for one that is not ours or has ended.</summary>
    public async Task<ClaimsPrincipal?> ReadAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, Validation);
        return result.IsValid ? new ClaimsPrincipal(result.ClaimsIdentity) : null;
    }

    public string Issue(long accountId, Guid session)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            TokenType = "at+jwt",
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = _credentials,
            Subject = new ClaimsIdentity([
                new Claim(JwtRegisteredClaimNames.Sub, accountId.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Claim(SessionClaim, session.ToString("N")),
            ]),
        });
    }
}
