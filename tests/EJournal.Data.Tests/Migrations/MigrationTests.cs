using EJournal.Data.Migrations;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Migrations;

public sealed class MigrationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ejournal-test-");

    private string File => Path.Combine(_folder.FullName, "made", "journal.db");

    private string ConnectionString => $"Data Source={File};Pooling=False";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Migrated_database_equals_the_model()
    {
        var model = Path.Combine(_folder.FullName, "model.db");
        var options = new DbContextOptionsBuilder<JournalDb>().UseSqlite($"Data Source={model};Pooling=False").Options;
        await using (var db = new JournalDb(options))
        {
            WriteSchemaIfAsked(db.Database.GenerateCreateScript());
            await db.Database.EnsureCreatedAsync();
        }

        await Migrator().MigrateAsync();

        Assert.Equal(DatabaseSchema.Read($"Data Source={model};Pooling=False", "table index"), DatabaseSchema.Read(ConnectionString, "table index"));
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        var first = await Migrator().MigrateAsync();
        var second = await Migrator().MigrateAsync();

        Assert.Equal(["0001_initial", "0002_append_only"], first.Applied);
        Assert.Empty(second.Applied);
        Assert.Equal(first.Version, second.Version);
    }

    [Fact]
    public async Task Newer_database_is_refused()
    {
        await Migrator().MigrateAsync();
        Execute("INSERT INTO SchemaVersion SELECT max(Number) + 1, 'later', 'hash', 0 FROM SchemaVersion");

        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(() => Migrator().MigrateAsync());

        Assert.Contains("schema version 3, this program knows 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_made_by_a_changed_migration_is_refused()
    {
        await Migrator().MigrateAsync();
        Execute("UPDATE SchemaVersion SET Hash = 'other' WHERE Number = 1");

        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(() => Migrator().MigrateAsync());

        Assert.Contains("0001_initial differs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_of_another_program_is_refused_untouched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        Execute("CREATE TABLE Recipes (Id INTEGER)");

        await Assert.ThrowsAsync<MigrationRefusedException>(() => Migrator().MigrateAsync());

        Assert.Equal(["CREATE TABLE Recipes (Id INTEGER)"], DatabaseSchema.Read(ConnectionString, "table index trigger"));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=journal;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=file:journal?mode=memory")]
    [InlineData("")]
    public void Database_in_memory_is_refused(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddJournalData(new() { ConnectionString = connectionString }));

    [Fact]
    public void Postgres_is_refused_until_it_is_there()
    {
        var refused = Assert.Throws<NotSupportedException>(() => new ServiceCollection().AddJournalData(
            new() { Provider = DatabaseProvider.Postgres, ConnectionString = "Host=localhost" }));

        Assert.Contains("Postgres is not available", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("LES-22")]
    public async Task Connection_is_durable_and_holds_foreign_keys()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();

        Assert.Equal("wal", await PragmaAsync<string>(db, "journal_mode"));
        Assert.Equal(2, await PragmaAsync<long>(db, "synchronous"));
        Assert.Equal(1, await PragmaAsync<long>(db, "foreign_keys"));
        Assert.Equal(10_000, await PragmaAsync<long>(db, "busy_timeout"));
    }

    private JournalMigrator Migrator()
    {
        var services = new ServiceCollection().AddJournalData(new() { ConnectionString = $"Data Source={File}" });
        return services.BuildServiceProvider().GetRequiredService<JournalMigrator>();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task<T> PragmaAsync<T>(JournalDb db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How 0001 is written anew before the first release, see src/EJournal.Data/Sqlite/README.md.</summary>
    private static void WriteSchemaIfAsked(string script)
    {
        if (Environment.GetEnvironmentVariable("EJOURNAL_WRITE_SCHEMA") == "1")
            System.IO.File.WriteAllText(
                Repository.Locate("src", "EJournal.Data", "Sqlite", "Migrations", "0001_initial.sql"), script.ReplaceLineEndings("\n").Trim() + "\n");
    }
}
