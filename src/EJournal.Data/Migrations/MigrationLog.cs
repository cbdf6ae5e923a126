using System.Data.Common;

namespace EJournal.Data.Migrations;

internal sealed record AppliedMigration(int Number, string Name, string Hash);

/// <summary>The table <c>SchemaVersion</c>: which migrations made this database, with the hash of their text.</summary>
internal sealed class MigrationLog(DatabaseProvider provider, DbConnection connection, DbTransaction transaction)
{
    private const string Name = "SchemaVersion";

    private const string SqliteTables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

    private const string PostgreSqlTables = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";

    private const string Create =
        """
        CREATE TABLE "SchemaVersion" (
            "Number" INTEGER NOT NULL PRIMARY KEY,
            "Name" TEXT NOT NULL,
            "Hash" TEXT NOT NULL,
            "AppliedAt" BIGINT NOT NULL
        )
        """;

    private const string Read = """SELECT "Number", "Name", "Hash" FROM "SchemaVersion" ORDER BY "Number" """;

    private const string Insert =
        """INSERT INTO "SchemaVersion" ("Number", "Name", "Hash", "AppliedAt") VALUES (@number, @name, @hash, @at)""";

    public async Task<IReadOnlyList<AppliedMigration>> ReadAsync(CancellationToken cancellationToken)
    {
        var tables = await TablesAsync(cancellationToken);
        var applied = tables.Contains(Name) ? await EntriesAsync(cancellationToken) : [];
        if (applied.Count == 0 && tables.Any(table => table != Name))
            throw new MigrationRefusedException("The database holds tables that are not a journal of this program.");
        if (!tables.Contains(Name))
        {
            // Only where it is missing: who serves a database that is up to date need not be allowed to create tables.
            await using var create = Command(Create);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        return applied;
    }

    public async Task AddAsync(Migration migration, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var insert = Command(Insert, ("@number", migration.Number), ("@name", migration.Name),
            ("@hash", migration.Hash), ("@at", at.ToUnixTimeMilliseconds()));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<List<AppliedMigration>> EntriesAsync(CancellationToken cancellationToken)
    {
        await using var read = Command(Read);
        await using var rows = await read.ExecuteReaderAsync(cancellationToken);
        var entries = new List<AppliedMigration>();
        while (await rows.ReadAsync(cancellationToken))
            entries.Add(new(rows.GetInt32(0), rows.GetString(1), rows.GetString(2)));
        return entries;
    }

    private async Task<HashSet<string>> TablesAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(provider == DatabaseProvider.PostgreSql ? PostgreSqlTables : SqliteTables);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
            tables.Add(rows.GetString(0));
        return tables;
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
