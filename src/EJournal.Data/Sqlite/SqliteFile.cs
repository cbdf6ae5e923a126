using EJournal.Data.Migrations;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Sqlite;

internal static class SqliteFile
{
    /// <summary>Makes the file and its folder where they are missing, and sees that it is in WAL: readers never wait for the writer.</summary>
    public static async Task PrepareAsync(JournalDb db, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetDbConnection();
        if (Path.GetDirectoryName(Path.GetFullPath(connection.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        await db.Database.OpenConnectionAsync(cancellationToken);

        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL";
        var mode = await command.ExecuteScalarAsync(cancellationToken) as string;
        if (!string.Equals(mode, "wal", StringComparison.OrdinalIgnoreCase))
            throw new MigrationRefusedException($"SQLite cannot keep this file in WAL mode (it answered {mode}); put it on a local disk.");
    }
}
