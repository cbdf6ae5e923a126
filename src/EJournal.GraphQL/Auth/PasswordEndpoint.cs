using EJournal.Data;
using EJournal.Data.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EJournal.GraphQL.Auth;

/// <summary>Changing one's own password: by the current one, whose wrong guesses are counted by the sign-in they come from.</summary>
internal static class PasswordEndpoint
{
    public static async Task<Results<NoContent, JsonHttpResult<AuthError>>> ChangeAsync(
        PasswordRequest? request, HttpContext context, AccountSignIn signIn, AccountPasswords passwords, JournalDb db, TimeProvider time,
        CancellationToken ct)
    {
        var token = (await context.AuthenticateAsync()).Principal;
        if (await TokenViewer.LoadAsync(db, token, time, ct) is not { AccountId: { } accountId, Session: { } session, Token: null } || await passwords.LoginOfAsync(accountId, ct) is not { } login)
            return AuthEndpoints.Error(AuthError.InvalidToken, StatusCodes.Status401Unauthorized);
        var checkedNow = await signIn.CheckAsync(login, request?.CurrentPassword ?? "", AuthEndpoints.SourceOf(context, session), ct);
        if (checkedNow.RetryAfter is { } wait)
            return AuthEndpoints.TooMany(context, wait);
        if (checkedNow.AccountId is null)
            return AuthEndpoints.Error(AuthError.InvalidCredentials, StatusCodes.Status401Unauthorized);
        var changed = await passwords.SetAsync(login, request?.NewPassword ?? "", keep: session);
        return changed is { Succeeded: true }
            ? TypedResults.NoContent()
            : AuthEndpoints.Error(AuthError.Refused((changed?.Errors ?? []).Select(e => e.Description)), StatusCodes.Status400BadRequest);
    }
}
