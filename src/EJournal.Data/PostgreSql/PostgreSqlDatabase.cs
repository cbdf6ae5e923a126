using EJournal.Data.Migrations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EJournal.Data.PostgreSql;

internal static class PostgreSqlDatabase
{
    /// <summary>Sees that the database is there and can hold any name; making one is for the administrator of the server.</summary>
    public static async Task PrepareAsync(JournalDb db, CancellationToken cancellationToken)
    {
        // Past Entity Framework, which would log the failure beside the sentence that tells it.
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (NpgsqlException failure)
        {
            throw new MigrationRefusedException($"The PostgreSQL database cannot be opened: {failure.Message}");
        }

        await using var command = new NpgsqlCommand("SHOW server_encoding", connection);
        var encoding = await command.ExecuteScalarAsync(cancellationToken) as string;
        if (encoding != "UTF8")
            throw new MigrationRefusedException($"The PostgreSQL database has the encoding {encoding}; make one with ENCODING 'UTF8'.");
    }
}
