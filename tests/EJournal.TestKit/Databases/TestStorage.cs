using EJournal.Data;

namespace EJournal.TestKit.Databases;

/// <summary>An empty place for one journal, which goes with it.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    private readonly Func<Task> _remove;

    private TestStorage(DatabaseProvider provider, string connectionString, Func<Task> remove) =>
        (Options, _remove) = (new() { Provider = provider, ConnectionString = connectionString }, remove);

    /// <summary>The database of this run of the tests: ./test runs them once with each (<c>EJOURNAL_TEST_DATABASE</c>).</summary>
    public static DatabaseProvider ProviderOfRun { get; } =
        Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable("EJOURNAL_TEST_DATABASE") ?? nameof(DatabaseProvider.Sqlite));

    public JournalDataOptions Options { get; }

    public static async Task<TestStorage> CreateAsync(DatabaseProvider provider, bool migrated)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            var name = await TestCluster.CreateDatabaseAsync(migrated);
            return new(provider, TestCluster.ConnectionString(name), () => TestCluster.DropDatabaseAsync(name));
        }

        var folder = Directory.CreateTempSubdirectory("ejournal-test-");
        return new(provider, $"Data Source={Path.Combine(folder.FullName, "journal.db")}", () =>
        {
            // The file may be unlinked while pooled handles are still open; clearing all pools would disturb tests that run beside.
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    public async ValueTask DisposeAsync() => await _remove();
}
