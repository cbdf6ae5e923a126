using Microsoft.Extensions.FileProviders;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// GraphiQL for developers: a browser that opens <c>/graphql</c> gets a page to write queries in. It is built from npm by
/// <c>clients/graphiql/build</c> and asks no other server for anything.
/// </summary>
public static class GraphiQLPage
{
    // The editor writes its styles into the page and draws its icons from data; nothing comes from elsewhere.
    private const string ContentSecurityPolicy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; "
        + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static bool IsServed(IServiceProvider services) =>
        services.GetRequiredService<EJournalOptions>().GraphiQL.Enabled ?? !services.GetRequiredService<IHostEnvironment>().IsProduction();

    public static void UseGraphiQL(this WebApplication app)
    {
        if (!IsServed(app.Services))
            return;
        var folder = Path.GetFullPath(app.Services.GetRequiredService<EJournalOptions>().GraphiQL.FolderPath);
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                RequestPath = "/graphiql",
                OnPrepareResponse = file => file.Context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy,
            });
        }

        app.UseWhen(IsBrowser, page => page.Run(context => SendAsync(context, Path.Combine(folder, "index.html"))));
    }

    // A request with parameters is one for the API, from whatever program.
    private static bool IsBrowser(HttpContext context) => HttpMethods.IsGet(context.Request.Method)
        && context.Request.Path == "/graphql" && !context.Request.QueryString.HasValue
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static async Task SendAsync(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        if (File.Exists(page))
        {
            await context.Response.SendFileAsync(page, context.RequestAborted);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await context.Response.WriteAsync(
            "<!doctype html><title>EJournal</title><p>GraphiQL is not built yet. Run <code>clients/graphiql/build</code> (it needs Node.js) and restart the server.",
            context.RequestAborted);
    }
}
