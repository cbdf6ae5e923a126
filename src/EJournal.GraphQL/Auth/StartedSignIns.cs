using EJournal.Data.Access;
using EJournal.Domain.Regulations;

namespace EJournal.GraphQL.Auth;

/// <summary>Begins a sign-in once it is known who it is, and renews it: whichever way he came.</summary>
public sealed class StartedSignIns(RefreshTokens refreshTokens, KnownDevices devices, AccessTokens accessTokens)
{
    private const int LongestClient = 100;

    public async Task<TokenResponse> StartAsync(long accountId, SignInMethod method, string? client, string? deviceToken, CancellationToken ct)
    {
        var device = await devices.RememberAsync(accountId, deviceToken, ct);
        var issued = await refreshTokens.IssueAsync(accountId, new(method, NameOf(client), NewDevice: device != deviceToken), ct);
        return Tokens(issued) with { DeviceToken = device };
    }

    public TokenResponse Tokens(IssuedRefreshToken refresh) =>
        new(accessTokens.Issue(refresh.AccountId, refresh.FamilyId), refresh.Token, (int)accessTokens.Lifetime.TotalSeconds);

    private static string? NameOf(string? client)
    {
        var name = new string([.. (client ?? "").Where(c => !char.IsControl(c)).Take(LongestClient)]).Trim();
        return name.Length == 0 ? null : name;
    }
}
