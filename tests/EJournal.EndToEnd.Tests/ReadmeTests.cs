using System.Text.RegularExpressions;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>What README promises to a newcomer, taken from README as it stands.</summary>
public sealed partial class ReadmeTests
{
    private const string Address = "http://127.0.0.1:5080";
    private const string DemoPassword = "demo-school-2026";

    [Fact]
    public async Task The_first_query_gives_the_answer_that_README_shows()
    {
        var section = Section("First query");
        var commands = Blocks(section, "bash");
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Assert.Contains(Address, command, StringComparison.Ordinal));
        var shown = Assert.Single(Blocks(section, "json"));

        await using var server = new EJournalServer();
        await server.StartAsync("--demo");
        var address = server.Http.BaseAddress!.ToString().TrimEnd('/');
        var (exitCode, output) = await Shell.OutputAsync(string.Join('\n', commands).Replace(Address, address, StringComparison.Ordinal));

        Assert.Equal((0, shown.Trim()), (exitCode, output.Trim()));
        // The server itself prints what to try: the logins, and the password README shows.
        Assert.Contains($"Logins, all with the password {DemoPassword}:", server.Log, StringComparison.Ordinal);
        Assert.Contains($"{address}/graphql", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_start_keeps_the_data()
    {
        await using var server = new EJournalServer();
        await server.StartAsync("--demo");
        var day = await SchoolDay.FindAsync(server, DemoPassword);
        var markId = (await Teacher.SetAsync(server, day, day.PupilId, "4", comment: "до перезапуска")).GetProperty("id").GetString();

        await server.KillAsync();
        await server.StartAsync("--demo");

        const string Query = "query($id: ID!) { node(id: $id) { ... on Mark { value comment } } }";
        var parent = await server.SignInAsync(SchoolDay.MotherLogin, DemoPassword);
        foreach (var token in new[] { day.Teacher, parent })
        {
            Assert.Equal(
                """{"node":{"value":"4","comment":"до перезапуска"}}""",
                (await server.DataAsync(token, Query, new { id = markId })).GetRawText());
        }
    }

    private static string Section(string heading) =>
        Regex.Match(File.ReadAllText(Repository.Locate("README.md")), $"(?ms)^## {Regex.Escape(heading)}$(.*?)^## ").Groups[1].Value;

    private static List<string> Blocks(string section, string language) =>
        [.. Block().Matches(section).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    [GeneratedRegex(@"(?ms)^```(\w+)\n(.*?)^```$")]
    private static partial Regex Block();
}
