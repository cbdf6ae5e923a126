using EJournal.Data.Migrations;
using EJournal.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EJournal.Data.Tests.Migrations;

/// <summary>A database that nobody has migrated yet.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly TestStorage _storage;
    private readonly ServiceProvider _services;

    private EmptyDatabase(TestStorage storage)
    {
        _storage = storage;
        _services = new ServiceCollection().AddJournalData(storage.Options).BuildServiceProvider();
    }

    public static async Task<EmptyDatabase> CreateAsync(DatabaseProvider provider) =>
        new(await TestStorage.CreateAsync(provider, template: null));

    public JournalDb Open() => _services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContext();

    public Task<MigrationReport> MigrateAsync() => _services.GetRequiredService<JournalMigrator>().MigrateAsync();

    public async Task<IReadOnlyList<string>> SchemaAsync()
    {
        await using var db = Open();
        return await DatabaseSchema.ReadAsync(db);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _storage.DisposeAsync();
    }
}
