using System.Data.Common;

namespace EJournal.Data.Migrations;

internal sealed record AppliedMigration(int Number, string Name, string Hash);

/// <summary>The table <c>SchemaVersion</c>: which migrations made this database, with the hash of their text.</summary>
internal sealed class MigrationLog(DbConnection connection, DbTransaction transaction)
{
    private const string Tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'SchemaVersion'";

    private const string Create =
        """
        CREATE TABLE IF NOT EXISTS "SchemaVersion" (
            "Number" INTEGER NOT NULL PRIMARY KEY,
            "Name" TEXT NOT NULL,
            "Hash" TEXT NOT NULL,
            "AppliedAt" INTEGER NOT NULL
        )
        """;

    private const string Read = """SELECT "Number", "Name", "Hash" FROM "SchemaVersion" ORDER BY "Number" """;

    private const string Insert =
        """INSERT INTO "SchemaVersion" ("Number", "Name", "Hash", "AppliedAt") VALUES (@number, @name, @hash, @at)""";

    public async Task<IReadOnlyList<AppliedMigration>> ReadAsync(CancellationToken cancellationToken)
    {
        await using (var create = Command(Create))
            await create.ExecuteNonQueryAsync(cancellationToken);

        var applied = new List<AppliedMigration>();
        await using (var read = Command(Read))
        await using (var rows = await read.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
                applied.Add(new(rows.GetInt32(0), rows.GetString(1), rows.GetString(2)));
        }

        await using var tables = Command(Tables);
        if (applied.Count == 0 && (long)(await tables.ExecuteScalarAsync(cancellationToken))! > 0)
            throw new MigrationRefusedException("The file holds tables that are not a journal of this program.");
        return applied;
    }

    public async Task AddAsync(Migration migration, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var insert = Command(Insert, ("@number", migration.Number), ("@name", migration.Name),
            ("@hash", migration.Hash), ("@at", at.ToUnixTimeMilliseconds()));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
