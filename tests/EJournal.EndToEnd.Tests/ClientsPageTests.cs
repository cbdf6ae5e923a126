using System.Text.RegularExpressions;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>What docs/api/clients.md shows, run as it stands there.</summary>
public sealed partial class ClientsPageTests
{
    private const string Address = "http://127.0.0.1:5080";

    [Fact]
    public async Task Every_command_of_the_page_gives_the_answer_below_it()
    {
        var blocks = Block().Matches(await File.ReadAllTextAsync(Repository.Locate("docs", "api", "clients.md")))
            .Select(m => (Language: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        var folder = Directory.CreateTempSubdirectory("ejournal-documents-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "web.json"), blocks.Single(b => b.Language == "manifest").Text);
        try
        {
            await using var server = new EJournalServer().Set("Documents:Folder", folder.FullName).Set("GraphiQL:Enabled", "true");
            await server.StartAsync("--demo");
            var script = string.Concat(blocks.Where(b => b.Language == "bash").Select(b => b.Text + "echo\necho ---\n"))
                .Replace(Address, server.Http.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal);

            // head closes the pipe early, which is no failure of the reader's terminal either.
            var (exitCode, output) = await Shell.OutputAsync("set +o pipefail\n" + script);

            Assert.Equal(0, exitCode);
            var answers = output.Split("---\n", StringSplitOptions.RemoveEmptyEntries).Select(a => a.Trim()).Where(a => a.Length > 0);
            Assert.Equal(blocks.Where(b => b.Language == "json").Select(b => b.Text.Trim()), answers);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_schema_refuses_the_start_in_one_line()
    {
        var folder = Directory.CreateTempSubdirectory("ejournal-documents-");
        var file = Path.Combine(folder.FullName, "web.json");
        await File.WriteAllTextAsync(file, """{"a1":"{ viewer { shoeSize } }"}""");
        try
        {
            await using var server = new EJournalServer().Set("Documents:Folder", folder.FullName);
            var (exitCode, _, error) = await server.RunAsync(["serve"]);
            Assert.Equal(
                (1, $"{file}: the trusted document a1 does not fit the schema: Cannot query field \"shoeSize\" on type \"Viewer\". (line 1, column 12)"),
                (exitCode, error.Trim()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"(?ms)^```(\w+)\n(.*?)^```$")]
    private static partial Regex Block();
}
