using System.Globalization;
using EJournal.Data;
using EJournal.Data.Access;
using EJournal.GraphQL.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;

namespace EJournal.GraphQL.Auth;

/// <summary>
/// Turns a valid access token into the request's viewer. Rights and the sign-in itself are read anew with each request, so
/// that what was revoked is refused by the next one however young its token. A token that is not valid is an error, never
/// a silent step back to anonymous.
/// </summary>
public sealed class ViewerMiddleware(RequestDelegate next)
{
    private static readonly byte[] Unauthenticated = """
        {"errors":[{"message":"Вход устарел или недействителен. Войдите заново.","extensions":{"code":"UNAUTHENTICATED"}}]}
        """u8.ToArray();

    public async Task InvokeAsync(HttpContext context, CurrentViewer current, JournalDb db)
    {
        // One connection for the whole request: opened for each statement it would be prepared anew each time.
        await db.Database.OpenConnectionAsync(context.RequestAborted);
        try
        {
            await RunAsync(context, current, db);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task RunAsync(HttpContext context, CurrentViewer current, JournalDb db)
    {
        if (context.Request.Headers.ContainsKey("Authorization"))
        {
            var result = await context.AuthenticateAsync();
            var token = result.Principal;
            if (token is null
                || !long.TryParse(token.FindFirst(JwtRegisteredClaimNames.Sub)?.Value, CultureInfo.InvariantCulture, out var accountId)
                || !Guid.TryParse(token.FindFirst(AccessTokens.SessionClaim)?.Value, out var session)
                || await ViewerLoader.LoadAsync(db, accountId, session, context.RequestAborted) is not { } viewer)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.Headers.WWWAuthenticate = "Bearer";
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.Body.WriteAsync(Unauthenticated, context.RequestAborted);
                return;
            }

            current.Viewer = viewer;
        }

        await next(context);
    }
}
