using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Data.Sqlite;

/// <summary>
/// Settings of a connection that SQLite does not keep in the file. <c>synchronous=FULL</c>: an acknowledged mark survives a
/// power cut (in WAL, NORMAL may lose the last commits).
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000;";

    public static SqlitePragmas OnOpen { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    // SQLite has no asynchronous calls; the provider's run synchronously too.
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        SqliteInterruption.Watch(connection);
    }
}
