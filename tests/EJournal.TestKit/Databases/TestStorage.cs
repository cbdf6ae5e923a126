using EJournal.Data;

namespace EJournal.TestKit.Databases;

/// <summary>A place for one journal, which goes with it.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    private readonly Func<Task> _remove;

    private TestStorage(JournalDataOptions options, Func<Task> remove) => (Options, _remove) = (options, remove);

    /// <summary>The database of this run of the tests: ./test runs them once with each (<c>EJOURNAL_TEST_DATABASE</c>).</summary>
    public static DatabaseProvider ProviderOfRun { get; } =
        Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable("EJOURNAL_TEST_DATABASE") ?? nameof(DatabaseProvider.Sqlite));

    public JournalDataOptions Options { get; }

    /// <param name="provider">Which database.</param>
    /// <param name="template">What is in it; nothing at all without one.</param>
    public static async Task<TestStorage> CreateAsync(DatabaseProvider provider, TestTemplate? template)
    {
        var original = template is null ? null : await template.In(provider);
        if (provider == DatabaseProvider.PostgreSql)
        {
            var name = original is null ? await TestCluster.CreateDatabaseAsync() : await TestCluster.TakeAsync(original);
            return new(
                new() { Provider = provider, ConnectionString = TestCluster.ConnectionString(name) },
                () => original is null ? TestCluster.DropDatabaseAsync(name) : TestCluster.LeaveAsync(name, original));
        }

        var folder = Directory.CreateTempSubdirectory("ejournal-test-");
        var file = Path.Combine(folder.FullName, "journal.db");
        if (original is not null)
            File.Copy(original, file);
        return new(new() { ConnectionString = TestFile.ConnectionString(file) }, () =>
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
