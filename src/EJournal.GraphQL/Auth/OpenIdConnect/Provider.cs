using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using EJournal.Data.Access;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>One OpenID Connect provider, as a client of it: authorization code flow with PKCE, state and nonce.</summary>
internal sealed class Provider(string name, OpenIdConnectOptions options, Uri publicUrl, HttpClient http, TimeProvider time) : IDisposable
{
    private const int LongestAnswer = 64 * 1024;
    private readonly ProviderMetadata _metadata = new(options.Authority!, http, time);
    private ProviderTokens? _tokens;

    public string Name => name;

    public string DisplayName => options.DisplayName ?? name;

    private ProviderTokens Tokens => _tokens ??= new(options, _metadata, time);

    private string RedirectUri => new Uri(publicUrl, $"auth/oidc/{name}/callback").AbsoluteUri;

    /// <summary>Where the browser goes to sign in; null while the provider cannot be reached.</summary>
    public async Task<string?> AddressAsync(ProviderState state, string protectedState, CancellationToken ct) =>
        await _metadata.GetAsync(ct) is not { } published ? null : QueryHelpers.AddQueryString(published.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = options.ClientId,
            ["redirect_uri"] = RedirectUri,
            ["scope"] = options.Scopes,
            ["state"] = protectedState,
            ["nonce"] = state.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(state.Verifier))),
            ["code_challenge_method"] = "S256",
        });

    /// <summary>Who came back with this code; null where the provider does not confirm it.</summary>
    /// <param name="state">What the browser was sent out with.</param>
    /// <param name="code">The provider's code.</param>
    /// <param name="issuer">The parameter <c>iss</c> of the answer (RFC 9207): a code of another provider is not taken to this one.</param>
    /// <param name="ct">The request.</param>
    public async Task<ProviderSubject?> FinishAsync(ProviderState state, string code, string? issuer, CancellationToken ct)
    {
        if (await _metadata.GetAsync(ct) is not { } published
            || (issuer is null ? published.AuthorizationResponseIssParameterSupported : issuer != published.Issuer))
            return null;
        if (await ExchangeAsync(published, code, state.Verifier, ct) is not { } answer || await Tokens.SubjectAsync(answer, state.Nonce, ct) is not { } subject)
            return null;
        return ProviderSubject.Of(name, published.Issuer, subject);
    }

    /// <summary>True where a token says that it is of this provider; whether it is has still to be checked.</summary>
    public bool Issued(JsonWebToken token) => token.Issuer.TrimEnd('/') == options.Authority!.AbsoluteUri.TrimEnd('/');

    /// <summary>Whom an access token of the provider stands for, for what, and until when; null for one that is not good.</summary>
    public async Task<(ProviderSubject Subject, string Scope, DateTime Ends)?> ReadAsync(string accessToken, CancellationToken ct) =>
        await Tokens.AccessTokenAsync(accessToken, ct) is { } token && Tokens.SubjectOf(token) is { } subject
            ? (ProviderSubject.Of(name, token.Issuer, subject), token.TryGetClaim("scope", out var scope) ? scope.Value : "", token.ValidTo)
            : null;

    public void Dispose() => _metadata.Dispose();

    private async Task<OpenIdConnectMessage?> ExchangeAsync(OpenIdConnectConfiguration published, string code, string verifier, CancellationToken ct)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = RedirectUri,
            ["code_verifier"] = verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, published.TokenEndpoint);
        if (options.ClientSecret is { } secret)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(secret)}")));
        else
            form["client_id"] = options.ClientId;
        request.Content = new FormUrlEncodedContent(form);
        try
        {
            using var response = await http.SendAsync(request, ct);
            var body = await response.Content.ReadAsStringAsync(ct);
            return response.IsSuccessStatusCode && body.Length <= LongestAnswer ? new OpenIdConnectMessage(body) : null;
        }
        catch (Exception e) when (e is HttpRequestException or ArgumentException or System.Text.Json.JsonException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }
}
