using EJournal.Data;
using EJournal.Data.Migrations;
using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EJournal.TestKit.Databases;

/// <summary>A migrated journal in a SQLite file of its own, with the services of EJournal.Data; the file goes with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private TestDatabase(DirectoryInfo folder, Action<IServiceCollection>? more)
    {
        _folder = folder;
        var services = new ServiceCollection();
        services.AddLogging();
        // One for all databases: Entity Framework builds its model anew for each logger factory.
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddJournalData(new JournalDataOptions { ConnectionString = ConnectionString });
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new();

    public string File => Path.Combine(_folder.FullName, "journal.db");

    public string ConnectionString => $"Data Source={File}";

    public IServiceProvider Services => _services;

    public JournalWrites Writes => Services.GetRequiredService<JournalWrites>();

    public static async Task<TestDatabase> CreateAsync(Action<IServiceCollection>? more = null)
    {
        var database = new TestDatabase(Directory.CreateTempSubdirectory("ejournal-test-"), more);
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

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        // The file may be unlinked while pooled handles are still open; clearing all pools would disturb tests that run beside.
        _folder.Delete(recursive: true);
    }
}
