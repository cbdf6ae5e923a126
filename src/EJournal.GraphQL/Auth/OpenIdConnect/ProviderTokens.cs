using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>Checks what a provider signed: ID tokens after a sign-in, access tokens that a program brings.</summary>
internal sealed class ProviderTokens(OpenIdConnectOptions options, ProviderMetadata metadata, TimeProvider time)
{
    /// <summary>Longer-lived access tokens are refused: the sign-out of the provider would not be noticed.</summary>
    public static readonly TimeSpan LongestAccessToken = TimeSpan.FromHours(1);

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestIdToken = TimeSpan.FromDays(1);

    // A shared secret would let everybody who checks a token make one; "none" would let everybody.
    private static readonly string[] Asymmetric =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new();

    private readonly OpenIdConnectProtocolValidator _protocol = new() { RequireStateValidation = false, RequireTimeStampInNonce = false };

    /// <summary>The subject of an ID token that answers this very request; null for any other.</summary>
    public async Task<string?> SubjectAsync(OpenIdConnectMessage answer, string nonce, CancellationToken ct)
    {
        if (await ValidateAsync(answer.IdToken, options.ClientId, types: null, LongestIdToken, ct) is not { } token)
            return null;
        try
        {
            // OpenID Connect Core 3.1.3.7: the nonce, azp and at_hash, beside what was validated above.
            _protocol.ValidateTokenResponse(new OpenIdConnectProtocolValidationContext
            {
                ClientId = options.ClientId,
                Nonce = nonce,
                ProtocolMessage = answer,
                ValidatedIdToken = new JwtSecurityToken(answer.IdToken),
            });
        }
        catch (OpenIdConnectProtocolException)
        {
            return null;
        }

        return SubjectOf(token);
    }

    /// <summary>An access token for us (RFC 9068); null for one that is not, and where none are taken.</summary>
    public async Task<JsonWebToken?> AccessTokenAsync(string token, CancellationToken ct) =>
        options.Audience is { } audience ? await ValidateAsync(token, audience, ["at+jwt", "application/at+jwt"], LongestAccessToken, ct) : null;

    public string? SubjectOf(JsonWebToken token) => token.TryGetClaim(options.SubjectClaim, out var claim) && claim.Value.Length is > 0 and <= 255 ? claim.Value : null;

    private async Task<JsonWebToken?> ValidateAsync(string? token, string audience, string[]? types, TimeSpan longest, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(token) || await metadata.GetAsync(ct) is not { } published)
            return null;
        var result = await _handler.ValidateTokenAsync(token, Parameters(published, audience, types, longest));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await metadata.RenewAsync(published, ct) is { } newer)
            result = await _handler.ValidateTokenAsync(token, Parameters(newer, audience, types, longest));
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration published, string audience, string[]? types, TimeSpan longest) => new()
    {
        ValidIssuer = published.Issuer,
        ValidAudience = audience,
        IssuerSigningKeys = published.SigningKeys,
        ValidAlgorithms = Asymmetric,
        ValidTypes = types,
        LifetimeValidator = (notBefore, expires, read, _) =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            var issued = ((JsonWebToken)read).IssuedAt;
            return expires is { } end && now < end + Skew && issued <= now + Skew && end - issued <= longest && (notBefore is not { } start || start <= now + Skew);
        },
    };
}
