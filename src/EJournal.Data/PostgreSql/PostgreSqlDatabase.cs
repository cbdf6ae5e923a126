using EJournal.Data.Migrations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EJournal.Data.PostgreSql;

internal static class PostgreSqlDatabase
{
    /// <summary>Opens the database and sees that it can hold any name; making one is for the administrator of the server.</summary>
    public static async Task PrepareAsync(JournalDb db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }
        catch (NpgsqlException failure)
        {
            throw new MigrationRefusedException($"The PostgreSQL database cannot be opened: {failure.Message}");
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SHOW server_encoding";
        var encoding = await command.ExecuteScalarAsync(cancellationToken) as string;
        if (encoding != "UTF8")
            throw new MigrationRefusedException($"The PostgreSQL database has the encoding {encoding}; make one with ENCODING 'UTF8'.");
    }
}
