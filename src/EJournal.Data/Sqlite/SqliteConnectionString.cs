using Microsoft.Data.Sqlite;

namespace EJournal.Data.Sqlite;

internal static class SqliteConnectionString
{
    /// <summary>Seconds a statement waits for another writer before it gives up.</summary>
    private const int BusySeconds = 10;

    /// <summary>The given database with the settings that a journal needs; a database in memory would be lost with the process.</summary>
    public static string ForServing(string given)
    {
        var builder = new SqliteConnectionStringBuilder(given);
        if (builder.DataSource.Length == 0 || builder.Mode == SqliteOpenMode.Memory
            || builder.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
            || builder.DataSource.Contains("mode=memory", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("The journal needs a database file: name one as Data Source=<path>.", nameof(given));

        // A shared cache is shared by everything in the process, plugins included, and changes locking for all of it.
        builder.Cache = SqliteCacheMode.Private;
        builder.ForeignKeys = true;
        builder.Pooling = true;
        builder.DefaultTimeout = BusySeconds;
        return builder.ToString();
    }
}
