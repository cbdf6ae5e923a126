using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using AuthResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<EJournal.GraphQL.Auth.TokenResponse>,
    Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<EJournal.GraphQL.Auth.AuthError>>;

namespace EJournal.GraphQL.Auth.OpenIdConnect;

/// <summary>What a front-end does with the one-time code: signs in, answers an invitation, or links the provider to an account.</summary>
internal static class ProviderSignInEndpoints
{
    public static async Task<AuthResult> LoginAsync(
        ProviderLoginRequest? request, ProviderSignIns signIns, StartedSignIns started, JournalDb db, TimeProvider time, CancellationToken ct)
    {
        if (await signIns.TakeAsync(request?.Code ?? "", request?.Verifier ?? "", ct) is not { } subject)
            return AuthEndpoints.Error(AuthError.InvalidCode, StatusCodes.Status400BadRequest);
        // An unknown subject and a blocked account are not told apart.
        if (await db.AccountOfAsync(subject, ct) is not { } accountId)
            return AuthEndpoints.Error(AuthError.NotLinked, StatusCodes.Status401Unauthorized);
        if (await db.RefusalOfAsync(SignInMethod.ExternalProvider, accountId, time, ct) is { } closed)
            return AuthEndpoints.Error(AuthError.RouteClosed(closed), StatusCodes.Status403Forbidden);
        return TypedResults.Ok(await started.StartAsync(accountId, SignInMethod.ExternalProvider, request?.Client, request?.DeviceToken, ct));
    }

    /// <summary>Makes the account, without a password, and signs in.</summary>
    public static async Task<AuthResult> ClaimAsync(
        ProviderClaimRequest? request, ProviderSignIns signIns, ProviderClaims claims, StartedSignIns started, CancellationToken ct)
    {
        if (await signIns.TakeAsync(request?.Code ?? "", request?.Verifier ?? "", ct) is not { } subject)
            return AuthEndpoints.Error(AuthError.InvalidCode, StatusCodes.Status400BadRequest);
        var claim = await claims.ClaimAsync(request?.Invitation ?? "", subject, ct);
        if (claim.AccountId is not { } accountId)
            return AuthEndpoints.Error(claim.Problems.Count == 0 ? AuthError.InvalidCode : AuthError.Refused(claim.Problems), StatusCodes.Status400BadRequest);
        return TypedResults.Ok(await started.StartAsync(accountId, SignInMethod.ExternalProvider, request?.Client, deviceToken: null, ct));
    }

    /// <summary>
    /// Links whoever came back from the provider to the account of the access token. The password is asked for once more: whoever
    /// finds an open journal must not be able to make himself a way in that stays.
    /// </summary>
    public static async Task<Results<NoContent, JsonHttpResult<AuthError>>> LinkAsync(
        ProviderLinkRequest? request, HttpContext context, ProviderSignIns signIns, AccountSignIn signIn, AccountPasswords passwords, JournalWrites writes, JournalDb db, TimeProvider time,
        CancellationToken ct)
    {
        var token = (await context.AuthenticateAsync()).Principal;
        if (await TokenViewer.LoadAsync(db, token, time, ct) is not { AccountId: { } accountId, Session: { } session, Token: null } viewer || await passwords.LoginOfAsync(accountId, ct) is not { } login)
            return AuthEndpoints.Error(AuthError.InvalidToken, StatusCodes.Status401Unauthorized);
        var checkedNow = await signIn.CheckAsync(login, request?.Password ?? "", AuthEndpoints.SourceOf(context, session), ct);
        if (checkedNow.RetryAfter is { } wait)
            return AuthEndpoints.TooMany(context, wait);
        if (checkedNow.AccountId is null)
            return AuthEndpoints.Error(AuthError.InvalidCredentials, StatusCodes.Status401Unauthorized);
        if (await signIns.TakeAsync(request?.Code ?? "", request?.Verifier ?? "", ct) is not { } subject)
            return AuthEndpoints.Error(AuthError.InvalidCode, StatusCodes.Status400BadRequest);
        var linked = await writes.RunAsync(
            WriteRequest.By(viewer, "linkProvider", idempotencyKey: null, new { subject.Provider }),
            async (write, token) =>
            {
                if (await write.LinkAsync(accountId, subject, token) is { } refused)
                    return refused;
                write.Audit("account.link", $"Account:{accountId}", new { provider = subject.Provider });
                return accountId;
            },
            ct);
        return linked.Allowed
            ? TypedResults.NoContent()
            : AuthEndpoints.Error(AuthError.Refused(linked.Refusals.Select(r => r.Message)), StatusCodes.Status400BadRequest);
    }
}
