using EJournal.Data.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using AuthResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<EJournal.GraphQL.Auth.TokenResponse>,
    Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<EJournal.GraphQL.Auth.AuthError>>;

namespace EJournal.GraphQL.Auth;

/// <summary>Signing in, staying signed in, signing out. Bearer tokens only; no cookie is ever set.</summary>
public static class AuthEndpoints
{
    private const int MaxBody = 8 * 1024;
    private const int LongestClient = 100;

    public static void MapAuth(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBody));
        auth.MapPost("/login", LoginAsync);
        auth.MapPost("/claim", ClaimAsync);
        auth.MapPost("/password", PasswordEndpoint.ChangeAsync);
        auth.MapPost("/refresh", RefreshAsync);
        auth.MapPost("/logout", LogoutAsync);
    }

    private static async Task<AuthResult> LoginAsync(
        LoginRequest? request, HttpContext context, AccountSignIn signIn, KnownDevices devices, RefreshTokens refreshTokens, AccessTokens accessTokens,
        CancellationToken ct)
    {
        var result = await signIn.CheckAsync(request?.Login ?? "", request?.Password ?? "", SourceOf(context, request?.DeviceToken), ct);
        if (result.RetryAfter is { } wait)
            return TooMany(context, wait);
        if (result.AccountId is not { } accountId)
            return Error(AuthError.InvalidCredentials, StatusCodes.Status401Unauthorized);
        var issued = await refreshTokens.IssueAsync(accountId, NameOf(request?.Client), ct);
        return TypedResults.Ok(Tokens(issued, accessTokens) with { DeviceToken = await devices.RememberAsync(accountId, request?.DeviceToken, ct) });
    }

    /// <summary>Makes the account, or its new password, and signs in.</summary>
    private static async Task<AuthResult> ClaimAsync(
        ClaimRequest? request, AccountClaims claims, RefreshTokens refreshTokens, KnownDevices devices, AccessTokens accessTokens, CancellationToken ct)
    {
        var claim = await claims.ClaimAsync(request?.Code ?? "", request?.Login, request?.Password ?? "", ct);
        if (claim.AccountId is not { } accountId)
            return Error(claim.Problems.Count == 0 ? AuthError.InvalidCode : AuthError.Refused(claim.Problems), StatusCodes.Status400BadRequest);
        var issued = await refreshTokens.IssueAsync(accountId, NameOf(request?.Client), ct);
        return TypedResults.Ok(Tokens(issued, accessTokens) with { DeviceToken = await devices.RememberAsync(accountId, null, ct) });
    }

    private static async Task<AuthResult> RefreshAsync(
        RefreshRequest? request, RefreshTokens refreshTokens, AccessTokens accessTokens, CancellationToken ct)
    {
        var rotated = await refreshTokens.RotateAsync(request?.RefreshToken ?? "", ct);
        return rotated is null ? Error(AuthError.InvalidToken, StatusCodes.Status401Unauthorized) : TypedResults.Ok(Tokens(rotated, accessTokens));
    }

    /// <summary>Ends the sign-in that the refresh token belongs to; an unknown one is no error, so that nothing can be tried out.</summary>
    private static async Task<NoContent> LogoutAsync(RefreshRequest? request, RefreshTokens refreshTokens, CancellationToken ct)
    {
        await refreshTokens.RevokeFamilyAsync(request?.RefreshToken ?? "", ct);
        return TypedResults.NoContent();
    }

    internal static SignInSource SourceOf(HttpContext context, string? deviceToken) =>
        new(context.Connection.RemoteIpAddress?.ToString() ?? "", deviceToken);

    internal static JsonHttpResult<AuthError> TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Error(AuthError.TooManyAttempts, StatusCodes.Status429TooManyRequests);
    }

    internal static JsonHttpResult<AuthError> Error(AuthError error, int status) => TypedResults.Json(error, statusCode: status);

    private static TokenResponse Tokens(IssuedRefreshToken refresh, AccessTokens accessTokens) =>
        new(accessTokens.Issue(refresh.AccountId, refresh.FamilyId), refresh.Token, (int)accessTokens.Lifetime.TotalSeconds);

    private static string? NameOf(string? client)
    {
        var name = new string([.. (client ?? "").Where(c => !char.IsControl(c)).Take(LongestClient)]).Trim();
        return name.Length == 0 ? null : name;
    }
}
