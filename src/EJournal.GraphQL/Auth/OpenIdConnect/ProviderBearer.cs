using System.Globalization;
using System.Security.Claims;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using Microsoft.IdentityModel.JsonWebTokens;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>
/// Access tokens that a provider issued for this server (RFC 9068): a program asks for the account that its user has linked,
/// with the scopes that the token names. Nothing of the token itself is taken into the request but the four claims below.
/// </summary>
internal static class ProviderBearer
{
    private const string ProviderClaim = "oidc_provider";
    private const string KeyClaim = "oidc_key";
    private const string ScopeClaim = "scope";

    /// <summary>Null for a token that is not good.</summary>
    public static async Task<ClaimsPrincipal?> ReadAsync(Provider provider, string token, CancellationToken ct)
    {
        if (await provider.ReadAsync(token, ct) is not { } read)
            return null;
        var ends = new DateTimeOffset(read.Ends).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new(new ClaimsIdentity(
            [
                // Never a number: that would be the account of one of our own tokens.
                new(JwtRegisteredClaimNames.Sub, $"{read.Subject.Provider}:{read.Subject.Key}"),
                new(ProviderClaim, read.Subject.Provider),
                new(KeyClaim, read.Subject.Key),
                new(ScopeClaim, read.Scope),
                new(JwtRegisteredClaimNames.Exp, ends),
            ],
            "OpenIdConnect"));
    }

    public static bool Made(ClaimsPrincipal token) => token.HasClaim(c => c.Type == ProviderClaim);

    /// <summary>Null where the subject opens no account, the school closed this way in (S-05), or none of the scopes is one of ours.</summary>
    public static async Task<Viewer?> LoadAsync(JournalDb db, ClaimsPrincipal token, TimeProvider time, CancellationToken ct)
    {
        var subject = new ProviderSubject(token.FindFirstValue(ProviderClaim)!, token.FindFirstValue(KeyClaim)!);
        var scopes = token.FindFirstValue(ScopeClaim)!.Split(' ').Aggregate(Scope.None, (all, code) => all | (Scopes.Parse(code) ?? Scope.None));
        if (scopes == Scope.None
            || await db.AccountOfAsync(subject, ct) is not { } accountId
            || await db.RefusalOfAsync(SignInMethod.ExternalProvider, accountId, time, ct) is not null
            || await ViewerLoader.LoadAsync(db, accountId, time, ct) is not { } viewer)
            return null;
        const long notOurs = 0;
        return viewer with { Token = new TokenGrant(notOurs, scopes, Children: null) { Application = subject.Provider } };
    }
}
