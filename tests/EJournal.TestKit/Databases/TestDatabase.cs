using EJournal.Data;
using EJournal.Data.Migrations;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EJournal.TestKit.Databases;

/// <summary>A migrated journal of its own in the database of this run, with the services of EJournal.Data.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly TestStorage _storage;
    private readonly ServiceProvider _services;

    private TestDatabase(TestStorage storage, Action<IServiceCollection>? more)
    {
        _storage = storage;
        var services = new ServiceCollection();
        services.AddLogging();
        // One for all databases: Entity Framework builds its model anew for each logger factory.
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddJournalData(Options);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new();

    /// <summary>Where it is, for other services on the same database.</summary>
    public JournalDataOptions Options => _storage.Options;

    public IServiceProvider Services => _services;

    public JournalWrites Writes => Services.GetRequiredService<JournalWrites>();

    public static async Task<TestDatabase> CreateAsync(
        Action<IServiceCollection>? more = null, DatabaseProvider? provider = null, TestTemplate? template = null) =>
        new(await TestStorage.CreateAsync(provider ?? TestStorage.ProviderOfRun, template ?? TestTemplate.Migrated), more);

    /// <summary>In an empty database of somebody else's, who takes it away too.</summary>
    public static async Task<TestDatabase> InAsync(JournalDataOptions options)
    {
        var database = new TestDatabase(TestStorage.Of(options), null);
        await database.Services.GetRequiredService<JournalMigrator>().MigrateAsync();
        return database;
    }

    /// <summary>A context of its own, not tracking, as a request has it.</summary>
    public JournalDb Open() => Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContext();

    /// <summary>A context for arranging a test: it tracks.</summary>
    public JournalDb OpenTracking()
    {
        var db = Open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return db;
    }

    /// <summary>Runs SQL past the program, as who owns the database can.</summary>
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
