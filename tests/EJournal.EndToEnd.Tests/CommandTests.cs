using EJournal.Data;
using EJournal.TestKit;

namespace EJournal.EndToEnd.Tests;

/// <summary>The commands as an operator types them, each in a process of its own.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task A_school_is_imported_whole_or_not_at_all()
    {
        await using var server = new EJournalServer();
        var broken = Directory.CreateDirectory(Path.Combine(server.DataFolder, "broken")).FullName;
        foreach (var file in Directory.GetFiles(Repository.DemoSchool, "*.csv"))
            File.Copy(file, Path.Combine(broken, Path.GetFileName(file)));
        await File.AppendAllLinesAsync(Path.Combine(broken, "subjects.csv"), ["Музыка;", "Музыка;"]);
        await File.AppendAllLinesAsync(Path.Combine(broken, "holidays.csv"), ["31.02.2027;День"]);

        var (exitCode, output, error) = await server.RunAsync(["import", broken]);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Matches("(?m)^subjects\\.csv:[0-9]+ \\[Предмет\\]: «Музыка» .* / the same is already on line [0-9]+$", error);
        Assert.Matches("(?m)^holidays\\.csv:[0-9]+ \\[Дата\\]: «31\\.02\\.2027» .* / .+$", error);
        Assert.EndsWith("Ничего не записано. / Problems: 3. Nothing was written.\n", error, StringComparison.Ordinal);

        (exitCode, output, error) = await server.RunAsync(["import", Repository.DemoSchool, "--dry-run"]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("Проверка прошла, ничего не записано. / The check passed; nothing was written.\n", output, StringComparison.Ordinal);
        var dry = Counts(output);

        // Everything is still to be added: neither of the two before had written anything.
        (exitCode, output, error) = await server.RunAsync(["import", Repository.DemoSchool]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("Импорт выполнен. / Imported.\n", output, StringComparison.Ordinal);
        Assert.Equal(dry, Counts(output));
        Assert.All(dry, count => Assert.Matches("added +[1-9][0-9]* +updated +0 +unchanged +0$", count));

        (exitCode, output, error) = await server.RunAsync(["import", Repository.DemoSchool]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("Изменений нет. / No changes.\n", output, StringComparison.Ordinal);
        Assert.All(Counts(output), count => Assert.Matches("added +0 +updated +0 +unchanged +[1-9][0-9]*$", count));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_problem_of_the_input()
    {
        await using var server = new EJournalServer();

        var (exitCode, output, error) = await server.RunAsync(["import", "/no/such/folder"]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("/no/such/folder: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("ACC-01")]
    public async Task A_password_is_set_from_standard_input_for_an_account_that_exists()
    {
        await using var server = new EJournalServer();
        Assert.Equal(0, (await server.RunAsync(["import", Repository.DemoSchool])).ExitCode);

        Assert.Equal((1, "", "There is no account nobody.\n"), await server.RunAsync(["account", "set-password", "nobody"], SchoolDay.Password));
        Assert.Equal((2, "", "Пароль короче 8 знаков. (PasswordTooShort)\n"), await server.RunAsync(["account", "set-password", "t3a"], "1234567"));
        Assert.Equal((2, "", "Пароль короче 8 знаков. (PasswordTooShort)\n"), await server.RunAsync(["account", "set-password", "t3a"]));
        Assert.Equal(
            (0, "The password of t3a is set; earlier sign-ins have ended.\n", ""),
            await server.RunAsync(["account", "set-password", "t3a"], SchoolDay.Password));
    }

    [Fact]
    public async Task Migrating_says_what_it_did_and_does_it_once()
    {
        await using var server = new EJournalServer();

        var (exitCode, output, error) = await server.RunAsync(["migrate"]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Applied: ", output, StringComparison.Ordinal);

        Assert.Equal((0, "The database is up to date.\n", ""), await server.RunAsync(["migrate"]));

        // Keys that others may read are refused before anything is done, in words and without a stack.
        var keys = Path.Combine(server.DataFolder, "data", "keys");
        Assert.Equal(0, await Shell.RunAsync($"chmod 755 '{keys}'"));
        Assert.Equal(
            (1, "", $"The key folder {keys} is open to others than its owner. Run: chmod 700 {keys}\n"),
            await server.RunAsync(["migrate"]));
    }

    [Theory]
    [InlineData("", "The journal needs a PostgreSQL database: name one as Host=<server>;Database=<name>;Username=<role>. ")]
    [InlineData("Host=127.0.0.1;Port=1;Database=ejournal;Username=ejournal", "The PostgreSQL database cannot be opened: ")]
    [InlineData("Hots=127.0.0.1", "Couldn't set hots ")]
    public async Task A_database_that_cannot_be_opened_is_told_in_one_line(string connectionString, string message)
    {
        await using var server = new EJournalServer(DatabaseProvider.Sqlite)
            .Set("Database:Provider", "PostgreSql").Set("Database:ConnectionString", connectionString);

        var (exitCode, output, error) = await server.RunAsync(["migrate"]);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task The_schema_is_printed_as_committed()
    {
        await using var server = new EJournalServer();

        Assert.Equal((0, await File.ReadAllTextAsync(Repository.Locate("schema.graphql")), ""), await server.RunAsync(["schema"]));
    }

    [Theory]
    [InlineData("improt", "x")]
    [InlineData("import", "--dry-rnu", "x")]
    [InlineData("serve", "--demoo")]
    [InlineData("account", "set-password")]
    public async Task What_is_mistyped_is_refused_with_help(params string[] arguments)
    {
        await using var server = new EJournalServer();

        var (exitCode, output, error) = await server.RunAsync(arguments);

        Assert.Equal(1, exitCode);
        Assert.NotEqual("", error);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(server.DataFolder, "data")));
    }

    private static List<string> Counts(string output) =>
        [.. output.Split('\n').Where(line => line.Contains(".csv", StringComparison.Ordinal) && line.Contains("added", StringComparison.Ordinal))];
}
