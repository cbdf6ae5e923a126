using System.Buffers.Text;
using EJournal.Data.Access;
using EJournal.GraphQL.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>
/// The part of a sign-in at a provider that happens in the browser's address line: out to the provider and back to the
/// front-end, with a one-time code and never a token.
/// </summary>
internal static class ProviderEndpoints
{
    private const int LongestState = 200;
    private const int LongestCode = 4 * 1024;
    private const int ChallengeBytes = 32;

    public static void MapProviders(this IEndpointRouteBuilder auth)
    {
        auth.MapGet("/oidc", (Providers providers) => TypedResults.Ok(new ProviderList([.. providers.All.Select(p => new ListedProvider(p.Name, p.DisplayName))])));
        auth.MapGet("/oidc/{provider}/start", StartAsync);
        auth.MapGet("/oidc/{provider}/callback", CallbackAsync);
        auth.MapPost("/oidc/login", ProviderSignInEndpoints.LoginAsync);
        auth.MapPost("/oidc/claim", ProviderSignInEndpoints.ClaimAsync);
        auth.MapPost("/oidc/link", ProviderSignInEndpoints.LinkAsync);
    }

    /// <summary>Sends the browser to the provider. Only to configured addresses it will ever come back: no open redirect.</summary>
    private static async Task<Results<RedirectHttpResult, JsonHttpResult<AuthError>>> StartAsync(
        string provider, string? returnUrl, string? challenge, string? state, Providers providers, ProviderStates states, EJournalOptions options, CancellationToken ct)
    {
        if (providers.Find(provider) is not { } chosen)
            return AuthEndpoints.Error(AuthError.UnknownProvider, StatusCodes.Status404NotFound);
        if (!options.SignIn.ReturnUrls.Contains(returnUrl, StringComparer.Ordinal))
            return BadInput("returnUrl: этого адреса нет среди EJournal:SignIn:ReturnUrls.");
        if (DecodeChallenge(challenge) is not { } decoded)
            return BadInput("challenge: нужен SHA-256 проверочного слова в base64url (RFC 7636, S256).");
        if (state is { Length: > LongestState })
            return BadInput($"state: не длиннее {LongestState} знаков.");
        var sent = states.New(provider, returnUrl!, decoded, state ?? "");
        return await chosen.AddressAsync(sent, states.Seal(sent), ct) is { } address
            ? TypedResults.Redirect(address)
            : AuthEndpoints.Error(AuthError.ProviderUnavailable, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Where the provider sends the browser back. Who came is told to the front-end that began, and to nobody else.</summary>
    private static async Task<Results<RedirectHttpResult, JsonHttpResult<AuthError>>> CallbackAsync(
        string provider, string? state, string? code, string? iss, string? error, Providers providers, ProviderStates states, ProviderSignIns signIns,
        EJournalOptions options, CancellationToken ct)
    {
        if (providers.Find(provider) is not { } chosen)
            return AuthEndpoints.Error(AuthError.UnknownProvider, StatusCodes.Status404NotFound);
        if (states.Open(state, provider) is not { } sent || !options.SignIn.ReturnUrls.Contains(sent.ReturnUrl, StringComparer.Ordinal))
            return AuthEndpoints.Error(AuthError.InvalidState, StatusCodes.Status400BadRequest);
        if (error is not null || code is not { Length: > 0 and <= LongestCode })
            return Back(sent, "error", error == "access_denied" ? error : "provider_error");
        return await chosen.FinishAsync(sent, code, iss, ct) is { } subject
            ? Back(sent, "code", await signIns.KeepAsync(subject, sent.Challenge, ct))
            : Back(sent, "error", "provider_error");
    }

    private static RedirectHttpResult Back(ProviderState sent, string name, string value) =>
        TypedResults.Redirect(QueryHelpers.AddQueryString(sent.ReturnUrl, new Dictionary<string, string?> { [name] = value, ["state"] = sent.FrontState }));

    private static byte[]? DecodeChallenge(string? challenge)
    {
        if (!Base64Url.IsValid(challenge, out var length) || length != ChallengeBytes)
            return null;
        return Base64Url.DecodeFromChars(challenge);
    }

    private static JsonHttpResult<AuthError> BadInput(string problem) => AuthEndpoints.Error(AuthError.Refused([problem]), StatusCodes.Status400BadRequest);
}

/// <summary>Answer of <c>GET /auth/oidc</c>: the providers that a front-end can offer.</summary>
public sealed record ProviderList(IReadOnlyList<ListedProvider> Providers);

/// <summary>One of them; people know it as <see cref="DisplayName"/>.</summary>
public sealed record ListedProvider(string Name, string DisplayName);
