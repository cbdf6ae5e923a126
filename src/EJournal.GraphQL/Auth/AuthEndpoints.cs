using EJournal.Data.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EJournal.GraphQL.Auth;

/// <summary>Signing in, staying signed in, signing out. Bearer tokens only; no cookie is ever set.</summary>
public static class AuthEndpoints
{
    private const int MaxBody = 8 * 1024;

    public static void MapAuth(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBody));
        auth.MapPost("/login", LoginAsync);
        auth.MapPost("/refresh", RefreshAsync);
        auth.MapPost("/logout", LogoutAsync);
    }

    private static async Task<Results<Ok<TokenResponse>, JsonHttpResult<AuthError>>> LoginAsync(
        LoginRequest? request, AccountSignIn signIn, RefreshTokens refreshTokens, AccessTokens accessTokens, CancellationToken ct)
    {
        var accountId = await signIn.VerifyAsync(request?.Login ?? "", request?.Password ?? "", ct);
        if (accountId is null)
            return Unauthorized(AuthError.InvalidCredentials);
        return Tokens(await refreshTokens.IssueAsync(accountId.Value, ct), accessTokens);
    }

    private static async Task<Results<Ok<TokenResponse>, JsonHttpResult<AuthError>>> RefreshAsync(
        RefreshRequest? request, RefreshTokens refreshTokens, AccessTokens accessTokens, CancellationToken ct)
    {
        var rotated = await refreshTokens.RotateAsync(request?.RefreshToken ?? "", ct);
        return rotated is null ? Unauthorized(AuthError.InvalidToken) : Tokens(rotated, accessTokens);
    }

    /// <summary>Ends the sign-in that the refresh token belongs to; an unknown one is no error, so that nothing can be tried out.</summary>
    private static async Task<NoContent> LogoutAsync(RefreshRequest? request, RefreshTokens refreshTokens, CancellationToken ct)
    {
        await refreshTokens.RevokeFamilyAsync(request?.RefreshToken ?? "", ct);
        return TypedResults.NoContent();
    }

    private static Ok<TokenResponse> Tokens(IssuedRefreshToken refresh, AccessTokens accessTokens) => TypedResults.Ok(
        new TokenResponse(accessTokens.Issue(refresh.AccountId, refresh.FamilyId), refresh.Token, (int)accessTokens.Lifetime.TotalSeconds));

    private static JsonHttpResult<AuthError> Unauthorized(AuthError error) =>
        TypedResults.Json(error, statusCode: StatusCodes.Status401Unauthorized);
}
