namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>Body of <c>POST /auth/oidc/login</c>.</summary>
/// <param name="Code">From the address that the browser came back to.</param>
/// <param name="Verifier">The text whose SHA-256 was the challenge of the start.</param>
/// <param name="DeviceToken">What an earlier sign-in on this device returned.</param>
/// <param name="Client">What the client calls itself in the list of sign-ins.</param>
public sealed record ProviderLoginRequest(string? Code, string? Verifier, string? DeviceToken = null, string? Client = null);

/// <summary>Body of <c>POST /auth/oidc/claim</c>: the same with an invitation code.</summary>
public sealed record ProviderClaimRequest(string? Code, string? Verifier, string? Invitation, string? Client = null);

/// <summary>Body of <c>POST /auth/oidc/link</c>: the same with the password of the account that the access token is of.</summary>
public sealed record ProviderLinkRequest(string? Code, string? Verifier, string? Password);
