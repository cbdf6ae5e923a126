using EJournal.Data;

namespace EJournal.TestKit.Databases;

/// <summary>An empty place for one journal, which goes with it.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    private readonly Func<Task> _remove;

    private TestStorage(JournalDataOptions options, Func<Task> remove) => (Options, _remove) = (options, remove);

    /// <summary>The database of this run of the tests: ./test runs them once with each (<c>EJOURNAL_TEST_DATABASE</c>).</summary>
    public static DatabaseProvider ProviderOfRun { get; } =
        Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable("EJOURNAL_TEST_DATABASE") ?? nameof(DatabaseProvider.Sqlite));

    public JournalDataOptions Options { get; }

    public static async Task<TestStorage> CreateAsync(DatabaseProvider provider, bool migrated)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            var name = await TestCluster.CreateDatabaseAsync(migrated);
            return new(new() { Provider = provider, ConnectionString = TestCluster.ConnectionString(name) }, () => TestCluster.DropDatabaseAsync(name));
        }

        var folder = Directory.CreateTempSubdirectory("ejournal-test-");
        return new(new() { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "journal.db")}" }, () =>
        {
            // The file may be unlinked while pooled handles are still open; clearing all pools would disturb tests that run beside.
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    /// <summary>A place that its owner takes away.</summary>
    public static TestStorage Of(JournalDataOptions options) => new(options, () => Task.CompletedTask);

    public async ValueTask DisposeAsync() => await _remove();
}
