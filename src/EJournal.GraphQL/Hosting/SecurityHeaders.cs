namespace EJournal.GraphQL.Hosting;

/// <summary>Headers of every answer: nothing is cached, sniffed, told of the server, or framed but for what is made for that.</summary>
public static class SecurityHeaders
{
    // A year, as browsers' preload lists ask; told only where the browser came by HTTPS, a proxy's included.
    private const string OneYear = "max-age=31536000; includeSubDomains";

    private static readonly object Framed = new();

    /// <summary>The answer may stand in a frame on another site: it is the same for everybody, and there is nothing in it to be clicked.</summary>
    public static void AllowFrames(HttpContext context) => context.Items[Framed] = Framed;

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var https = app.Services.GetRequiredService<EJournalOptions>().PublicUrl?.Scheme == Uri.UriSchemeHttps;
        app.Use((context, next) =>
        {
            // As the answer starts, since a failure clears what was set before it.
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers.CacheControl = "no-store";
                headers["Referrer-Policy"] = "no-referrer";
                if (!context.Items.ContainsKey(Framed))
                    headers.XFrameOptions = "DENY";
                if (https || context.Request.IsHttps)
                    headers.StrictTransportSecurity = OneYear;
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
