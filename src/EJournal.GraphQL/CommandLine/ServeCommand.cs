using System.CommandLine;
using EJournal.GraphQL.Auth;
using EJournal.GraphQL.Auth.OpenIdConnect;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.CommandLine;

/// <summary><c>ejournal serve [--demo] [--urls …]</c>: migrates the database if need be and answers requests until stopped.</summary>
public static class ServeCommand
{
    public static Command Create(string[] hostArguments)
    {
        var demo = new Option<bool>("--demo")
        {
            Description = "Create the demo school on first start and print its logins. Never use it with real data.",
        };
        var command = new Command("serve", "Start the server (the default).") { demo };
        command.SetAction((parsed, ct) => RunAsync(hostArguments, parsed.GetValue(demo), ct));
        return command;
    }

    public static async Task<int> RunAsync(string[] hostArguments, bool demo, CancellationToken ct)
    {
        var app = EJournalHost.Build(hostArguments);
        await using (app)
        {
            await EJournalHost.MigrateAsync(app.Services, ct);
            // Keys that do not open (another certificate) are told now, not to the first who signs in.
            app.Services.GetRequiredService<AccessTokens>();
            app.Services.GetRequiredService<Providers>();
            if (demo)
                await DemoSchool.EnsureAsync(app.Services, ct);
            await app.StartAsync(ct);
            if (demo)
                DemoGuide.Print(Console.Out, app.Urls, GraphiQLPage.IsServed(app.Services));
            await app.WaitForShutdownAsync(ct);
        }

        return ExitCode.Done;
    }
}
