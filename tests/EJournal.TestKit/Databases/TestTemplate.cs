using EJournal.Data;

namespace EJournal.TestKit.Databases;

/// <summary>What a test finds in its database: made once in a run on each database, then copied.</summary>
public sealed class TestTemplate
{
    private readonly Lazy<Task<string>> _sqlite;
    private readonly Lazy<Task<string>> _postgreSql;

    /// <param name="name">Lower-case letters, its own in a run.</param>
    /// <param name="fill">Fills an empty journal.</param>
    public TestTemplate(string name, Func<TestDatabase, Task> fill)
    {
        _sqlite = new(() => TestFile.MakeTemplateAsync(name, fill));
        _postgreSql = new(() => TestCluster.MakeTemplateAsync(name, fill));
    }

    /// <summary>The tables, all empty.</summary>
    public static TestTemplate Migrated { get; } = new("migrated", _ => Task.CompletedTask);

    /// <summary>The file, or the name of the database, to be copied.</summary>
    internal Task<string> In(DatabaseProvider provider) => (provider == DatabaseProvider.PostgreSql ? _postgreSql : _sqlite).Value;
}
