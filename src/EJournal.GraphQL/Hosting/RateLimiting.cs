using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Auth;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// Refuses who asks too often, before anything is done for the request: by address where a proxy reports it, before the token
/// is looked at; by account or token after that, before the database is. Counted by each copy of the server for itself.
/// </summary>
public static class RateLimiting
{
    public const string TooMany = "Слишком много запросов. Подождите и повторите.";

    private const int NetworkBytes = 8;
    private static readonly object Counted = new();

    private static readonly byte[] GraphQLRefusal = Encoding.UTF8.GetBytes(
        $$$"""{"errors":[{"message":"{{{TooMany}}}","extensions":{"code":"RATE_LIMITED"}}]}""");

    /// <summary>
    /// Without a named proxy the address of a connection says nothing: it may be that of a proxy nobody named, and with it
    /// everybody's.
    /// </summary>
    public static void UseAddressRates(this WebApplication app)
    {
        if (app.Services.GetRequiredService<EJournalOptions>().Proxies is [])
            return;
        var rates = new RequestRates(app.Services.GetRequiredService<LimitOptions>().AddressRequestsPerMinute, app.Services.GetRequiredService<TimeProvider>());
        app.Use((context, next) => rates.Take(SourceOf(context.Connection.RemoteIpAddress)) is { } wait ? RefuseAsync(context, wait) : next(context));
    }

    /// <summary>Authenticates, and counts by the account or the provider's token that signed the request.</summary>
    public static void UseUserRates(this WebApplication app)
    {
        var rates = app.Services.GetRequiredService<UserRates>();
        app.Use((context, next) =>
        {
            if (context.Request.Headers.Authorization is not [{ } token] || !rates.Knows(token, out var wait))
                return next(context);
            context.Items[Counted] = Counted;
            return wait is { } refused ? RefuseAsync(context, refused) : next(context);
        });
        app.UseAuthentication();
        app.Use((context, next) => context.User.FindFirst("sub")?.Value is { } user && IsTooMany(context, user) is { } wait ? RefuseAsync(context, wait) : next(context));
    }

    /// <summary>Counts a request of whoever is known now; null when it may go on.</summary>
    public static TimeSpan? IsTooMany(HttpContext context, string user) =>
        context.Items.ContainsKey(Counted) ? null
        : context.RequestServices.GetRequiredService<UserRates>().Take(context.Request.Headers.Authorization.ToString(), user);

    /// <summary>Of IPv6 the network of 64 bits, since one customer has all its addresses.</summary>
    internal static string SourceOf(IPAddress? address)
    {
        if (address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
            return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes));
        return address?.MapToIPv4().ToString() ?? "none";
    }

    /// <summary>True where the connection may be from a proxy that nobody named: one stands on the machine or on the network beside it.</summary>
    internal static bool MayBeEverybodys(HttpContext context) =>
        context.RequestServices.GetRequiredService<EJournalOptions>().Proxies is []
        && (context.Connection.RemoteIpAddress is not { } address || !PublicNetwork.Has(address));

    public static async Task RefuseAsync(HttpContext context, TimeSpan wait)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (context.Request.Path.StartsWithSegments("/graphql"))
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(GraphQLRefusal, context.RequestAborted);
        }
        else
        {
            await response.WriteAsJsonAsync(new AuthError("RATE_LIMITED", TooMany), context.RequestAborted);
        }
    }
}
