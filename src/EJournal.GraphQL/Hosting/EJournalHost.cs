using EJournal.Data.Migrations;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Engine.Http;

namespace EJournal.GraphQL.Hosting;

/// <summary>Puts the server together: used by every command, and by the tests.</summary>
public static class EJournalHost
{
    /// <summary>Host arguments of the commands that print their own result.</summary>
    public static IReadOnlyList<string> Quiet { get; } = ["--Logging:LogLevel:Default", "Warning"];

    /// <summary>The services alone, for commands that answer no requests.</summary>
    /// <param name="arguments">Settings of the command line.</param>
    /// <param name="adapt">Changes services before they are built; for tests.</param>
    public static WebApplication Create(string[] arguments, Action<IServiceCollection>? adapt = null)
    {
        // Settings lie beside the executable, wherever it is started from; the data folder is the working directory's.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddEJournal(builder.Configuration);
        adapt?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>The server: what requests meet, in order.</summary>
    public static WebApplication Build(string[] arguments, Action<IServiceCollection>? adapt = null)
    {
        var app = Create(arguments, adapt);
        CertificateDuty.Check(app);
        app.UseRequestSpans();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UsePlainErrors();
        // Bearer tokens and no cookies: a page of a named site can do what its user's token can, and nothing on its own.
        app.UseCors(cors => cors.WithOrigins(app.Services.GetRequiredService<EJournalOptions>().AllowedOrigins)
            .WithMethods(HttpMethods.Post).WithHeaders("Authorization", "Content-Type", "Accept").SetPreflightMaxAge(TimeSpan.FromHours(1)));
        app.UseAddressRates();
        app.UseUserRates();
        app.UseGraphiQL();
        // Elsewhere a stale token does no harm: a client that refreshes its sign-in may well send it along.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/graphql"), graphql => graphql.UseMiddleware<ViewerMiddleware>());
        app.MapAuth();
        app.MapGraphQL("/graphql");
        app.MapPrint();
        app.MapCalendar();
        app.MapMonitoring();
        app.MapGet("/health", () => TypedResults.Ok(new { status = "ok" }));
        return app;
    }

    /// <summary>Brings the database up to date; returns the names of the migrations it applied.</summary>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        // The folder holds personal data and, in keys/, the keys to it.
        var options = services.GetRequiredService<EJournalOptions>();
        KeyFolder.CreateForOwner(options.DataPath(""));
        KeyFolder.Open(options.DataPath("keys"));
        return (await services.GetRequiredService<JournalMigrator>().MigrateAsync(ct)).Applied;
    }
}
