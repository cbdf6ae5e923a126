using System.Security.Claims;
using EJournal.GraphQL.Auth.OpenIdConnect;

namespace EJournal.GraphQL.Auth;

/// <summary>Reads what stands behind <c>Bearer</c>, whoever issued it.</summary>
internal sealed class BearerTokens(AccessTokens own, Providers providers)
{
    public const string Scheme = "Bearer ";

    /// <summary>Whom a token names; null for one that is not good.</summary>
    public Task<ClaimsPrincipal?> ReadAsync(string token, CancellationToken ct) =>
        providers.IssuerOf(token) is { } provider ? ProviderBearer.ReadAsync(provider, token, ct) : own.ReadAsync(token);
}
