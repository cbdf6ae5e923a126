using System.Globalization;
using System.Security.Claims;
using EJournal.Data;
using EJournal.Data.Access;
using Microsoft.IdentityModel.JsonWebTokens;

namespace EJournal.GraphQL.Auth;

/// <summary>Tokens of applications where access tokens are brought: in the header of a request, in the first message of a WebSocket.</summary>
internal static class AppTokenSignIn
{
    private const string TokenClaim = "token";
    private const string Kind = "ApplicationToken";

    /// <summary>The secret in an <c>Authorization</c>; null where it is none of ours.</summary>
    public static string? SecretIn(string? authorization) =>
        authorization?.StartsWith(BearerTokens.Scheme, StringComparison.OrdinalIgnoreCase) == true && authorization[BearerTokens.Scheme.Length..].Trim() is var secret
        && AppTokenSecret.IsOne(secret)
            ? secret
            : null;

    /// <summary>The viewer behind a secret, whose use is noted; null for one that opens nothing.</summary>
    public static async Task<AppTokenViewer?> FindAsync(IServiceProvider services, JournalDb db, string secret, CancellationToken ct) =>
        Note(services, await AppTokenViewer.FindAsync(db, secret, Time(services), ct));

    /// <summary>Who holds a connection open with a token: the account, by which connections are counted, and the token.</summary>
    public static ClaimsPrincipal PrincipalOf(AppTokenViewer found) => new(new ClaimsIdentity(
        [
            new Claim(JwtRegisteredClaimNames.Sub, found.Viewer.AccountId!.Value.ToString(CultureInfo.InvariantCulture)),
            new Claim(TokenClaim, found.Viewer.Token!.TokenId.ToString(CultureInfo.InvariantCulture)),
        ],
        authenticationType: Kind));

    /// <summary>By what the requests of a token are counted: each has an allowance of its own.</summary>
    public static string RateOf(ClaimsPrincipal user) => $"token {user.FindFirst(TokenClaim)!.Value}";

    /// <summary>Told by who made the principal: a claim of that name may stand in a provider's token too.</summary>
    public static bool IsOne(ClaimsPrincipal user) => user.Identity is { AuthenticationType: Kind };

    /// <summary>The viewer of such a principal as he is now; null where the token opens nothing any more.</summary>
    public static async Task<AppTokenViewer?> FindAsync(IServiceProvider services, JournalDb db, ClaimsPrincipal user, CancellationToken ct) =>
        Note(services, await AppTokenViewer.FindAsync(
            db, long.Parse(user.FindFirst(TokenClaim)!.Value, CultureInfo.InvariantCulture), Time(services), ct));

    private static AppTokenViewer? Note(IServiceProvider services, AppTokenViewer? found)
    {
        if (found is not null)
            services.GetRequiredService<AppTokenUses>().Note(found);
        return found;
    }

    private static TimeProvider Time(IServiceProvider services) => services.GetRequiredService<TimeProvider>();
}
