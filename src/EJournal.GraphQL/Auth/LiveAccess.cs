using System.Security.Claims;
using EJournal.Data;
using EJournal.GraphQL.Access;
using EJournal.GraphQL.Engine.Http;
using EJournal.GraphQL.Hosting;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Auth;

/// <summary>
/// Who may hold a connection open, and for how long: as long as his token and his sign-in last, or the token of his application. A browser cannot set a header
/// on a WebSocket, so the token comes in its first message.
/// </summary>
internal static class LiveAccess
{
    public static GraphQLLiveOptions Options(EJournalOptions options)
    {
        var live = options.Live.Checked();
        return new GraphQLLiveOptions
        {
            CheckInterval = live.CheckInterval,
            MaxConnectionsPerUser = live.ConnectionsPerUser,
            AllowedOrigins = options.PublicUrl is { } own ? [.. options.AllowedOrigins, own.GetLeftPart(UriPartial.Authority)] : options.AllowedOrigins,
            SignIn = SignInAsync,
            Admit = AdmitAsync,
            Count = Count,
        };
    }

    // From the allowance that requests take from: who may not ask so often over HTTP may not over a WebSocket either.
    private static TimeSpan? Count(IServiceProvider services, ClaimsPrincipal user) => UserOf(user) is { } known ? services.GetRequiredService<UserRates>().Take(known) : null;

    private static string? UserOf(ClaimsPrincipal user) => AppTokenSignIn.IsOne(user) ? AppTokenSignIn.RateOf(user) : user.FindFirst("sub")?.Value;

    private static async ValueTask<ClaimsPrincipal?> SignInAsync(HttpContext context, string? authorization)
    {
        if (authorization is null)
            return context.User.Identity is { IsAuthenticated: true } ? context.User : null;
        if (AppTokenSignIn.SecretIn(authorization) is { } secret)
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JournalDb>();
            return await AppTokenSignIn.FindAsync(scope.ServiceProvider, db, secret, context.RequestAborted) is { } found
                ? AppTokenSignIn.PrincipalOf(found)
                : null;
        }

        return authorization.StartsWith(BearerTokens.Scheme, StringComparison.OrdinalIgnoreCase)
            ? await context.RequestServices.GetRequiredService<BearerTokens>().ReadAsync(authorization[BearerTokens.Scheme.Length..].Trim(), context.RequestAborted)
            : null;
    }

    private static async ValueTask<bool> AdmitAsync(IServiceProvider services, ClaimsPrincipal user, CancellationToken ct)
    {
        // An event stream can be asked for without a token: then by the public.
        if (user.Identity is not { IsAuthenticated: true })
            return true;
        var time = services.GetRequiredService<TimeProvider>();
        var isToken = AppTokenSignIn.IsOne(user);
        if (!isToken && TokenViewer.IsExpired(user, time.GetUtcNow()))
            return false;
        var db = services.GetRequiredService<JournalDb>();
        // One connection for the operation; the context closes it with the scope.
        await db.Database.OpenConnectionAsync(ct);
        var viewer = isToken ? (await AppTokenSignIn.FindAsync(services, db, user, ct))?.Viewer : await TokenViewer.LoadAsync(db, user, time, ct);
        if (viewer is null)
            return false;
        services.GetRequiredService<CurrentViewer>().Viewer = viewer;
        return true;
    }
}
