using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace EJournal.Data.Sqlite;

/// <summary>Makes the connections of one database file, and sets what SQLite does not keep in the file.</summary>
internal sealed class SqliteConnections(string connectionString) : DbConnectionInterceptor
{
    /// <summary>
    /// <c>synchronous=FULL</c>: an acknowledged mark survives a power cut (in WAL, NORMAL may lose the last commits).
    /// <c>mmap_size</c>: a school's year is read in place, by all connections the same memory, instead of page by page into the
    /// two megabytes that each keeps.
    /// </summary>
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA mmap_size=268435456;";

    /// <summary>Steps of SQLite's machine between two questions whether to go on: a few microseconds.</summary>
    private const int Steps = 1_000;

    private static readonly delegate_progress Ask = static statement => ((SqliteStatement)statement).Exceeded ? 1 : 0;

    private int _generation;

    public string ConnectionString { get; } = connectionString;

    /// <summary>Connections opened before <see cref="Renew"/> are of an earlier one.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>Has every connection opened anew when its work is done: it learns of counts only then.</summary>
    public void Renew()
    {
        Interlocked.Increment(ref _generation);
        using var any = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(any);
    }

    // Without the functions that Entity Framework registers for decimal numbers and regular expressions: the model has neither.
    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new KeptConnection(ConnectionString, this) { DefaultTimeout = DatabaseTimeout.Seconds });

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((KeptConnection)connection);

    // SQLite has no asynchronous calls; the provider's run synchronously too.
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((KeptConnection)connection);
        return Task.CompletedTask;
    }

    private static void Prepare(KeptConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        raw.sqlite3_progress_handler(connection.Handle, Steps, Ask, connection.Statement);
    }
}
