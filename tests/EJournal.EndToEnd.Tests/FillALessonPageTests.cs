using System.Text.RegularExpressions;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>What docs/api/fill-a-lesson.md shows, run as it stands there.</summary>
public sealed partial class FillALessonPageTests
{
    [Fact]
    [Requirement("COR-02")]
    [Requirement("COR-03")]
    public async Task Every_command_of_the_page_gives_the_answer_below_it()
    {
        var blocks = Block().Matches(await File.ReadAllTextAsync(Repository.Locate("docs", "api", "fill-a-lesson.md")))
            .Select(m => (Language: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        await using var server = new EJournalServer();
        await server.StartAsync("--demo");
        var script = string.Concat(blocks.Where(b => b.Language == "bash").Select(b => b.Text + "echo\necho ---\n"))
            .Replace("http://127.0.0.1:5080", server.Http.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal);

        var (exitCode, output) = await Shell.OutputAsync(script);

        Assert.Equal(0, exitCode);
        var answers = output.Split("---\n", StringSplitOptions.RemoveEmptyEntries).Select(a => a.Trim()).Where(a => a.Length > 0);
        Assert.Equal(blocks.Where(b => b.Language == "json").Select(b => b.Text.Trim()), answers);
    }

    [GeneratedRegex(@"(?ms)^```(\w+)\n(.*?)^```$")]
    private static partial Regex Block();
}
