using System.Data.Common;
using EJournal.Data.PostgreSql;
using EJournal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EJournal.Data.Migrations;

/// <summary>
/// Brings the database to the schema of this program: applies what is missing, in order, in one transaction. A newer, changed
/// or foreign database is refused untouched (ADR 0005).
/// </summary>
public sealed class JournalMigrator(IDbContextFactory<JournalDb> contexts, TimeProvider time)
{
    public async Task<MigrationReport> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        // A migration takes as long as the data is large.
        db.Database.SetCommandTimeout(0);
        var provider = db.Database.IsNpgsql() ? DatabaseProvider.PostgreSql : DatabaseProvider.Sqlite;
        await (provider == DatabaseProvider.PostgreSql
            ? PostgreSqlDatabase.PrepareAsync(db, cancellationToken)
            : SqliteFile.PrepareAsync(db, cancellationToken));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (provider == DatabaseProvider.PostgreSql)
            await AdvisoryLock.MigrateAloneAsync(db, cancellationToken);
        var log = new MigrationLog(provider, connection, transaction.GetDbTransaction());
        var known = Migration.Of(provider);
        var applied = await log.ReadAsync(cancellationToken);
        Check(known, applied);

        var missing = known.Skip(applied.Count).ToList();
        foreach (var migration in missing)
        {
            await RunAsync(connection, transaction.GetDbTransaction(), migration.Sql, cancellationToken);
            await log.AddAsync(migration, time.GetUtcNow(), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new([.. missing.Select(m => m.Name)], known.Count);
    }

    private static void Check(IReadOnlyList<Migration> known, IReadOnlyList<AppliedMigration> applied)
    {
        if (applied.Count > known.Count)
            throw new MigrationRefusedException(
                $"The database has schema version {applied.Count}, this program knows {known.Count}. Install the newer program or restore the backup made before.");
        for (var i = 0; i < applied.Count; i++)
        {
            if (applied[i].Number != known[i].Number || applied[i].Hash != known[i].Hash)
                throw new MigrationRefusedException(
                    $"Migration {known[i].Name} differs from the one that made this database ({applied[i].Name}).");
        }
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
