using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Regulations;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using AuthResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<EJournal.GraphQL.Auth.TokenResponse>,
    Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<EJournal.GraphQL.Auth.AuthError>>;

namespace EJournal.GraphQL.Auth;

/// <summary>Signing in, staying signed in, signing out. Bearer tokens only; no cookie is ever set.</summary>
public static class AuthEndpoints
{
    private const int MaxBody = 8 * 1024;

    public static void MapAuth(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBody));
        auth.MapPost("/login", LoginAsync);
        auth.MapPost("/claim", ClaimAsync);
        auth.MapPost("/password", PasswordEndpoint.ChangeAsync);
        auth.MapPost("/refresh", RefreshAsync);
        auth.MapPost("/logout", LogoutAsync);
        auth.MapProviders();
    }

    private static async Task<AuthResult> LoginAsync(
        LoginRequest? request, HttpContext context, AccountSignIn signIn, StartedSignIns started, JournalDb db, TimeProvider time, CancellationToken ct)
    {
        var result = await signIn.CheckAsync(request?.Login ?? "", request?.Password ?? "", SourceOf(context, request?.DeviceToken), ct);
        if (result.RetryAfter is { } wait)
            return TooMany(context, wait);
        if (result.AccountId is not { } accountId)
            return Error(AuthError.InvalidCredentials, StatusCodes.Status401Unauthorized);
        // Told to nobody but the owner of the password, so that nothing can be learnt of logins.
        if (await db.RefusalOfAsync(SignInMethod.Password, accountId, time, ct) is { } closed)
            return Error(AuthError.RouteClosed(closed), StatusCodes.Status403Forbidden);
        return TypedResults.Ok(await started.StartAsync(accountId, SignInMethod.Password, request?.Client, request?.DeviceToken, ct));
    }

    /// <summary>Makes the account, or its new password, and signs in.</summary>
    private static async Task<AuthResult> ClaimAsync(ClaimRequest? request, AccountClaims claims, StartedSignIns started, CancellationToken ct)
    {
        var claim = await claims.ClaimAsync(request?.Code ?? "", request?.Login, request?.Password ?? "", ct);
        if (claim.AccountId is not { } accountId)
            return Error(claim.Problems.Count == 0 ? AuthError.InvalidCode : AuthError.Refused(claim.Problems), StatusCodes.Status400BadRequest);
        return TypedResults.Ok(await started.StartAsync(accountId, SignInMethod.Password, request?.Client, deviceToken: null, ct));
    }

    /// <summary>A sign-in that came a way which the school has closed since (S-05) ends here.</summary>
    private static async Task<AuthResult> RefreshAsync(
        RefreshRequest? request, RefreshTokens refreshTokens, StartedSignIns started, JournalDb db, TimeProvider time, CancellationToken ct)
    {
        var rotated = await refreshTokens.RotateAsync(request?.RefreshToken ?? "", ct);
        if (rotated is null)
            return Error(AuthError.InvalidToken, StatusCodes.Status401Unauthorized);
        if (await db.RefusalOfAsync(rotated.Method, rotated.AccountId, time, ct) is null)
            return TypedResults.Ok(started.Tokens(rotated));
        await refreshTokens.RevokeFamilyAsync(rotated.Token, ct);
        return Error(AuthError.InvalidToken, StatusCodes.Status401Unauthorized);
    }

    /// <summary>Ends the sign-in that the refresh token belongs to; an unknown one is no error, so that nothing can be tried out.</summary>
    private static async Task<NoContent> LogoutAsync(RefreshRequest? request, RefreshTokens refreshTokens, CancellationToken ct)
    {
        await refreshTokens.RevokeFamilyAsync(request?.RefreshToken ?? "", ct);
        return TypedResults.NoContent();
    }

    private static SignInSource SourceOf(HttpContext context, string? deviceToken) =>
        new(RateLimiting.SourceOf(context.Connection.RemoteIpAddress), deviceToken) { MayBeEverybodys = RateLimiting.MayBeEverybodys(context) };

    /// <summary>Of whoever is signed in and is asked for his password once more: what strangers do to his login does not count against him.</summary>
    internal static SignInSource SourceOf(HttpContext context, Guid session) => SourceOf(context, deviceToken: null) with { Session = session };

    internal static JsonHttpResult<AuthError> TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Error(AuthError.TooManyAttempts, StatusCodes.Status429TooManyRequests);
    }

    internal static JsonHttpResult<AuthError> Error(AuthError error, int status) => TypedResults.Json(error, statusCode: status);
}
