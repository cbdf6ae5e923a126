using EJournal.Data.Migrations;
using EJournal.TestKit;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Migrations;

/// <summary>ADR 0005, on the database of this run.</summary>
public sealed class MigrationTests : IAsyncLifetime
{
    private EmptyDatabase _database = null!;

    public async Task InitializeAsync() => _database = await EmptyDatabase.CreateAsync(TestStorage.ProviderOfRun);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Migrated_database_equals_the_model()
    {
        await using var fromModel = await EmptyDatabase.CreateAsync(TestStorage.ProviderOfRun);
        await using (var db = fromModel.Open())
        {
            WriteSchemaIfAsked(db.Database.GenerateCreateScript());
            await db.Database.EnsureCreatedAsync();
        }

        await _database.MigrateAsync();

        Assert.Equal(await fromModel.SchemaAsync(), await _database.SchemaAsync());
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        var first = await _database.MigrateAsync();
        var second = await _database.MigrateAsync();

        Assert.Equal(["0001_initial", "0002_append_only"], first.Applied.Take(2));
        Assert.Empty(second.Applied);
        Assert.Equal(first.Version, second.Version);
    }

    [Fact]
    public async Task Of_eight_that_start_at_once_one_migrates()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(_database.MigrateAsync)));

        var migrated = Assert.Single(reports, report => report.Applied.Count > 0);
        Assert.Equal("0001_initial", migrated.Applied[0]);
        Assert.All(reports, report => Assert.Equal(migrated.Applied.Count, report.Version));
    }

    [Fact]
    public async Task Newer_database_is_refused()
    {
        var known = (await _database.MigrateAsync()).Version;
        await _database.ExecuteAsync("""INSERT INTO "SchemaVersion" SELECT max("Number") + 1, 'later', 'hash', 0 FROM "SchemaVersion" """);

        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(_database.MigrateAsync);

        Assert.Contains($"schema version {known + 1}, this program knows {known}.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_made_by_a_changed_migration_is_refused()
    {
        await _database.MigrateAsync();
        await _database.ExecuteAsync("""UPDATE "SchemaVersion" SET "Hash" = 'other' WHERE "Number" = 1""");

        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(_database.MigrateAsync);

        Assert.Contains("0001_initial differs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_of_another_program_is_refused_untouched()
    {
        await _database.ExecuteAsync("CREATE TABLE Recipes (Id INTEGER)");
        var before = await _database.SchemaAsync();

        await Assert.ThrowsAsync<MigrationRefusedException>(_database.MigrateAsync);

        Assert.Single(before);
        Assert.Equal(before, await _database.SchemaAsync());
    }

    /// <summary>What Entity Framework would create, to copy the statements of a new migration from (ADR 0005).</summary>
    private static void WriteSchemaIfAsked(string script)
    {
        if (Environment.GetEnvironmentVariable("EJOURNAL_WRITE_SCHEMA") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, "artifacts", $"model.{TestStorage.ProviderOfRun}.sql"), script.ReplaceLineEndings("\n"));
    }
}
