using System.Globalization;
using System.Security.Claims;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.GraphQL.Auth.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;

namespace EJournal.GraphQL.Auth;

/// <summary>The viewer that a checked access token stands for, with his rights and the sign-in itself as they are now.</summary>
internal static class TokenViewer
{
    /// <summary>Null where the account or the sign-in is no longer good, or the token names neither.</summary>
    public static async Task<Viewer?> LoadAsync(JournalDb db, ClaimsPrincipal? token, TimeProvider time, CancellationToken ct) =>
        token is null ? null
        : ProviderBearer.Made(token) ? await ProviderBearer.LoadAsync(db, token, time, ct)
        : long.TryParse(token.FindFirst(JwtRegisteredClaimNames.Sub)?.Value, CultureInfo.InvariantCulture, out var accountId)
        && Guid.TryParse(token.FindFirst(AccessTokens.SessionClaim)?.Value, out var session)
            ? await ViewerLoader.LoadAsync(db, accountId, session, time, ct)
            : null;

    /// <summary>When the token ends.</summary>
    public static bool IsExpired(ClaimsPrincipal token, DateTimeOffset now) =>
        !long.TryParse(token.FindFirst(JwtRegisteredClaimNames.Exp)?.Value, CultureInfo.InvariantCulture, out var expires)
        || DateTimeOffset.FromUnixTimeSeconds(expires) <= now;
}
