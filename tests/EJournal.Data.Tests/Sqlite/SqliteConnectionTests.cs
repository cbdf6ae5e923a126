using EJournal.Data.Migrations;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Sqlite;

[Trait("Database", "Own")]
public sealed class SqliteConnectionTests
{
    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=journal;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=file:journal?mode=memory")]
    [InlineData("")]
    public void Database_in_memory_is_refused(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddJournalData(new() { ConnectionString = connectionString }));

    [Fact]
    [Requirement("LES-22")]
    public async Task Connection_is_durable_and_holds_foreign_keys()
    {
        await using var database = await TestDatabase.CreateAsync(provider: DatabaseProvider.Sqlite);
        await using var db = database.Open();

        Assert.Equal("wal", await PragmaAsync<string>(db, "journal_mode"));
        Assert.Equal(2, await PragmaAsync<long>(db, "synchronous"));
        Assert.Equal(1, await PragmaAsync<long>(db, "foreign_keys"));
        Assert.Equal(10_000, await PragmaAsync<long>(db, "busy_timeout"));
    }

    [Fact]
    public async Task Folder_of_the_file_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("ejournal-test-");
        var file = Path.Combine(folder.FullName, "made", "journal.db");
        await using (var services = new ServiceCollection().AddJournalData(new() { ConnectionString = $"Data Source={file}" }).BuildServiceProvider())
            await services.GetRequiredService<JournalMigrator>().MigrateAsync();

        Assert.True(File.Exists(file));
        folder.Delete(recursive: true);
    }

    private static async Task<T> PragmaAsync<T>(JournalDb db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
