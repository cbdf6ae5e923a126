using Xunit;

namespace EJournal.Architecture.Tests;

public class CodeRuleTests
{
    public static TheoryData<string> Rules => [.. CodeRules.All.Select(rule => rule.Name)];

    [Theory, MemberData(nameof(Rules))]
    public void The_working_copy_keeps_the_rule(string rule)
    {
        // The rules' own tests hold the offending texts.
        var files = SourceTree.All.Where(file => !file.IsUnder("tests/EJournal.Architecture.Tests/"));

        var offences = CodeRules.Named(rule).Offences(files).ToList();

        Assert.True(offences.Count == 0, $"{rule}:\n{string.Join('\n', offences)}");
    }

    [Theory]
    [InlineData("Time comes from TimeProvider", "src/A.cs", "var now = DateTime.UtcNow;")]
    [InlineData("Time comes from TimeProvider", "plugins/Sms/A.cs", "var now = DateTimeOffset.Now;")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "var x = LoadAsync().Result;")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "var x = sendTask.Result;")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "LoadAsync().Wait();")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "var x = LoadAsync().GetAwaiter().GetResult();")]
    [InlineData("No async void", "tests/X/A.cs", "private async void Start()")]
    [InlineData("SQL takes parameters, never interpolated text", "src/A.cs", "db.Lessons.FromSqlRaw($\"select {id}\")")]
    [InlineData("SQL takes parameters, never interpolated text", "src/A.cs", "await db.Database.ExecuteSqlRawAsync( $\"delete {id}\")")]
    [InlineData("SQL takes parameters, never interpolated text", "src/A.cs", "command.CommandText = $\"select {id}\";")]
    [InlineData("A session of the database is left as it was found", "src/A.cs", "\"SELECT pg_advisory_lock(17738, 1)\"")]
    [InlineData("A session of the database is left as it was found", "src/A.cs", "\"SET statement_timeout = 0\"")]
    [InlineData("A session of the database is left as it was found", "src/EJournal.Data/PostgreSql/Migrations/1.sql", "CREATE TEMPORARY TABLE \"Kept\" AS SELECT 1")]
    [InlineData("The console belongs to the command line", "src/EJournal.GraphQL/Program.cs", "Console.WriteLine(1);")]
    [InlineData("The console belongs to the command line", "src/EJournal.Data/Import/A.cs", "AnsiConsole.Write(1);")]
    [InlineData("Nothing is left for later or switched off", "src/A.cs", "// TODO later")]
    [InlineData("Nothing is left for later or switched off", "tests/X/A.cs", "[Fact(Skip = \"slow\")]")]
    [InlineData("Nothing is left for later or switched off", "src/A.cs", "throw new NotImplementedException();")]
    [InlineData("Nothing is left for later or switched off", "src/A.cs", "#pragma warning disable CS1591")]
    [InlineData("Nothing is left for later or switched off", "src/A.cs", "#nullable disable")]
    [InlineData("Names say what a thing is", "src/A.cs", "public sealed class MarkManager(JournalDb db)")]
    [InlineData("A type describes fields and does not reach the database", "src/EJournal.GraphQL/Lessons/LessonType.cs", "JournalDb db,")]
    [InlineData("The engine sees ASP.NET Core in Http/ only", "src/EJournal.GraphQL.Engine/Execution/A.cs", "using Microsoft.AspNetCore.Http;")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Domain/A.cs", "using Npgsql;")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Domain/A.cs", "using EJournal.Data;")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Plugins.Abstractions/A.cs", "using Json = Newtonsoft.Json.Linq;")]
    [InlineData("The working copy names no folder outside itself", "docs/a.md", "see /wo" + "rk/somewhere")]
    [InlineData("The working copy names no folder outside itself", "test", "cases=../sha" + "red/conformance")]
    public void The_rule_finds(string rule, string path, string line) =>
        Assert.Equal([$"{path}:1: {line}"], CodeRules.Named(rule).Offences([new SourceFile(path, line)]));

    [Theory]
    [InlineData("Time comes from TimeProvider", "src/A.cs", "// DateTime.UtcNow would not do here")]
    [InlineData("Time comes from TimeProvider", "src/A.cs", "var now = clock.GetUtcNow();")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "answer.Result.MessageId")]
    [InlineData("Nothing blocks on a task", "src/A.cs", "task.IsCompletedSuccessfully ? task.Result : await task")]
    [InlineData("SQL takes parameters, never interpolated text", "src/A.cs", "db.Database.ExecuteSqlAsync($\"delete {id}\")")]
    [InlineData("A session of the database is left as it was found", "src/A.cs", "\"SELECT pg_advisory_xact_lock(17738, 1)\"")]
    [InlineData("A session of the database is left as it was found", "src/A.cs", "\"SET LOCAL statement_timeout = 0\"")]
    [InlineData("A session of the database is left as it was found", "src/EJournal.Data/PostgreSql/Migrations/1.sql", "CREATE TEMPORARY TABLE \"Kept\" ON COMMIT DROP AS SELECT 1")]
    [InlineData("The console belongs to the command line", "src/EJournal.GraphQL/CommandLine/A.cs", "Console.WriteLine(1);")]
    [InlineData("Names say what a thing is", "src/A.cs", "public sealed record Database(string Name);")]
    [InlineData("A type describes fields and does not reach the database", "src/EJournal.GraphQL/Lessons/LessonResolvers.cs", "JournalDb db,")]
    [InlineData("The engine sees ASP.NET Core in Http/ only", "src/EJournal.GraphQL.Engine/Http/A.cs", "using Microsoft.AspNetCore.Http;")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Domain/A.cs", "using System.Globalization;")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Domain/A.cs", "using var reader = Open();")]
    [InlineData("Domain and the plugin contract use the base class library only", "src/EJournal.Domain/A.cs", "using EJournal.Domain.Marks;")]
    [InlineData("The working copy names no folder outside itself", "README.md", "https://example.org/wo" + "rk/7")]
    public void The_rule_allows(string rule, string path, string line) =>
        Assert.Empty(CodeRules.Named(rule).Offences([new SourceFile(path, line)]));
}
