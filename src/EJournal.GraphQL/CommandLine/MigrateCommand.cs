using System.CommandLine;
using EJournal.GraphQL.Hosting;

namespace EJournal.GraphQL.CommandLine;

/// <summary><c>ejournal migrate</c>: brings the database to this version's schema and says what it did.</summary>
public static class MigrateCommand
{
    public static Command Create(string[] hostArguments)
    {
        var command = new Command("migrate", "Bring the database up to date.");
        command.SetAction(async (_, ct) =>
        {
            await using var app = EJournalHost.Create([.. hostArguments, .. EJournalHost.Quiet]);
            var applied = await EJournalHost.MigrateAsync(app.Services, ct);
            await Console.Out.WriteLineAsync(applied.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", applied)}");
            return ExitCode.Done;
        });
        return command;
    }
}
