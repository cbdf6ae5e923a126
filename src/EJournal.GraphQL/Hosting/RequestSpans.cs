using Microsoft.AspNetCore.Http.Features;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// Gives the web server's span of a request its method, route and status. The address itself is left out: that of a printed
/// report is a secret, and a query string may hold anything.
/// </summary>
public static class RequestSpans
{
    public static void UseRequestSpans(this WebApplication app)
    {
        if (app.Services.GetRequiredService<EJournalOptions>().Telemetry.Endpoint is null)
            return;
        app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { } span)
                return;
            var method = context.Request.Method is "GET" or "POST" or "OPTIONS" or "HEAD" ? context.Request.Method : "_OTHER";
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            span.DisplayName = $"{method} {route}".TrimEnd();
            span.SetTag("http.request.method", method);
            span.SetTag("http.route", route);
            span.SetTag("http.response.status_code", context.Response.StatusCode);
        });
    }
}
