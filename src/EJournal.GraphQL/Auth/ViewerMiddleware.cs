using EJournal.Data;
using EJournal.GraphQL.Access;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Auth;

/// <summary>
/// Turns a valid access token, or a token of an application, into the request's viewer. Rights and the sign-in itself are read anew with each request, so
/// that what was revoked is refused by the next one however young its token. A token that is not valid is an error, never
/// a silent step back to anonymous.
/// </summary>
public sealed class ViewerMiddleware(RequestDelegate next)
{
    private static readonly byte[] Unauthenticated = """
        {"errors":[{"message":"Вход устарел или недействителен. Войдите заново.","extensions":{"code":"UNAUTHENTICATED"}}]}
        """u8.ToArray();

    public async Task InvokeAsync(HttpContext context, CurrentViewer current)
    {
        if (context.Request.MayBeLive())
        {
            // It may last for hours; its operations have connections of their own.
            await using (var scope = context.RequestServices.CreateAsyncScope())
            {
                if (!await SignInAsync(context, current, scope.ServiceProvider.GetRequiredService<JournalDb>()))
                    return;
            }

            await next(context);
            return;
        }

        // One connection for the whole request: opened for each statement it would be prepared anew each time.
        var db = context.RequestServices.GetRequiredService<JournalDb>();
        await db.Database.OpenConnectionAsync(context.RequestAborted);
        try
        {
            if (await SignInAsync(context, current, db))
                await next(context);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>False when the request was refused.</summary>
    private static async Task<bool> SignInAsync(HttpContext context, CurrentViewer current, JournalDb db)
    {
        if (!context.Request.Headers.ContainsKey("Authorization"))
            return true;
        if (AppTokenSignIn.SecretIn(context.Request.Headers.Authorization) is { } secret)
        {
            if (await AppTokenSignIn.FindAsync(context.RequestServices, db, secret, context.RequestAborted) is { } found)
            {
                var holder = AppTokenSignIn.PrincipalOf(found);
                if (RateLimiting.IsTooMany(context, AppTokenSignIn.RateOf(holder)) is { } wait)
                {
                    await RateLimiting.RefuseAsync(context, wait);
                    return false;
                }

                context.User = holder;
                current.Viewer = found.Viewer;
                return true;
            }
        }
        else if (await TokenViewer.LoadAsync(
            db, (await context.AuthenticateAsync()).Principal, context.RequestServices.GetRequiredService<TimeProvider>(), context.RequestAborted) is { } viewer)
        {
            current.Viewer = viewer;
            return true;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(Unauthenticated, context.RequestAborted);
        return false;
    }
}
