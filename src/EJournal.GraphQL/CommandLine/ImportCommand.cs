using System.CommandLine;
using EJournal.Data.Import;
using EJournal.GraphQL.Hosting;
using Spectre.Console;

namespace EJournal.GraphQL.CommandLine;

/// <summary><c>ejournal import FOLDER [--school KEY] [--dry-run]</c> (docs/import.md).</summary>
public static class ImportCommand
{
    public static Command Create(string[] hostArguments)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder with the school's CSV files." };
        var school = new Option<string>("--school")
        {
            Description = "Key of the school within the installation; created when absent.",
            DefaultValueFactory = _ => "main",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything, write nothing." };
        var command = new Command("import", "Import a school from CSV files: all of it, or nothing.") { folder, school, dryRun };
        command.SetAction((parsed, ct) =>
        {
            var request = new ImportRequest
            {
                Folder = parsed.GetRequiredValue(folder),
                SchoolKey = parsed.GetRequiredValue(school),
                DryRun = parsed.GetValue(dryRun),
            };
            return RunAsync(request, hostArguments, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(ImportRequest request, string[] hostArguments, CancellationToken ct)
    {
        await using var app = EJournalHost.Create([.. hostArguments, .. EJournalHost.Quiet]);
        var migrating = Task.Run(() => EJournalHost.MigrateAsync(app.Services, ct), ct);
        var import = app.Services.GetRequiredService<SchoolImport>();
        var result = await WithProgressAsync(progress => import.RunAsync(request with { Progress = progress }, migrating, ct));
        return ImportOutcome.Print(result, request.DryRun, Console.Out, Console.Error);
    }

    /// <summary>Shows the progress on a terminal; into a file or pipe it would only be noise.</summary>
    private static Task<ImportResult> WithProgressAsync(Func<IProgress<ImportProgress>?, Task<ImportResult>> run) =>
        Console.IsOutputRedirected
            ? run(null)
            : AnsiConsole.Status().StartAsync("Reading", status => run(new Progress<ImportProgress>(
                progress => status.Status(Markup.Escape($"{progress.Stage}: {progress.File} ({progress.Rows})")))));
}
