using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>tests/schema-gate: a change of the schema that breaks clients has to be announced.</summary>
public sealed class SchemaGateTests : IDisposable
{
    private const string Field = "  isSchoolDay: Boolean!\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-schema-");

    [Fact]
    public async Task The_schema_breaks_no_client_of_the_last_release()
    {
        var (exitCode, output) = await GateAsync();
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task A_removed_field_fails_the_gate_with_its_name()
    {
        var (exitCode, output) = await GateAsync(Extended(), Schema);
        Assert.Equal(
            """
            FIELD_REMOVED DiaryDay.holiday: Field 'holiday' was removed from object type 'DiaryDay'
            FIELD_REMOVED ScheduleDay.holiday: Field 'holiday' was removed from object type 'ScheduleDay'
            2 breaking changes of 2, 0 of them allowed
            """,
            output.Trim());
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task An_added_field_passes_the_gate() =>
        Assert.Equal((0, "0 breaking changes of 2, 0 of them allowed\n"), await GateAsync(Schema, Extended()));

    [Fact]
    public async Task An_announced_break_passes_the_gate_and_no_other()
    {
        var page = Path.Combine(_folder.FullName, "announced.md");
        await File.WriteAllTextAsync(page, "| `FIELD_REMOVED DiaryDay.holiday` | 2.0 | `isSchoolDay` |");
        var (exitCode, output) = await Shell.OutputAsync(
            $"node '{Repository.Locate("tests", "peers", "clients", "breaking-changes.mjs")}' '{Extended()}' '{Schema}' '{page}'");
        Assert.Equal(
            """
            FIELD_REMOVED ScheduleDay.holiday: Field 'holiday' was removed from object type 'ScheduleDay'
            2 breaking changes of 2, 1 of them allowed
            """,
            output.Trim());
        Assert.Equal(1, exitCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Schema => Repository.Locate("schema.graphql");

    /// <summary>The schema with a field more in two of its types.</summary>
    private string Extended()
    {
        var file = Path.Combine(_folder.FullName, "extended.graphql");
        File.WriteAllText(file, File.ReadAllText(Schema).Replace(Field, Field + "  holiday: String\n", StringComparison.Ordinal));
        return file;
    }

    private static Task<(int ExitCode, string Output)> GateAsync(params string[] schemas) =>
        Shell.OutputAsync($"'{Repository.Locate("tests", "schema-gate")}' {string.Join(' ', schemas.Select(s => $"'{s}'"))}");
}
