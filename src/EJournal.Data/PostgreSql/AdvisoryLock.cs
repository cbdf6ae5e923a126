using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EJournal.Data.PostgreSql;

/// <summary>
/// Locks that no table holds: they end with the transaction, after others can see what it changed. At READ COMMITTED each
/// statement behind such a lock reads what its earlier holders left. The README of this folder says who takes which.
/// </summary>
internal static class AdvisoryLock
{
    // The first numbers keep our locks apart from those of other programs in the same database: "EJ" and "EK".
    private const string Migrations = "SELECT pg_advisory_xact_lock(17738, 1)";
    private const string Chain = "SELECT pg_advisory_xact_lock(17738, 2)";
    private const string Imports = "SELECT pg_advisory_xact_lock(17738, 3)";
    private const string Planning = "SELECT pg_advisory_xact_lock(17738, 4)";
    private const string SignIn = "SELECT pg_advisory_xact_lock(17738, 5)";
    private const string SchoolAlone = "SELECT pg_advisory_xact_lock(17739, @school)";
    private const string SchoolWithOthers = "SELECT pg_try_advisory_xact_lock_shared(17739, @school)";

    /// <summary>One migrates; copies that start at the same time wait and then find nothing to do.</summary>
    public static Task MigrateAloneAsync(JournalDb db, CancellationToken ct) => TakeAsync(db, Migrations, null, ct);

    /// <summary>One import of the installation at a time.</summary>
    public static Task ImportAloneAsync(JournalDb db, CancellationToken ct) => TakeAsync(db, Imports, null, ct);

    /// <summary>Waits for the writes of the school that are under way; those that come later are turned away.</summary>
    public static Task HoldSchoolAsync(JournalDb db, long schoolId, CancellationToken ct) => TakeAsync(db, SchoolAlone, schoolId, ct);

    /// <summary>False while the school is being imported.</summary>
    public static async Task<bool> EnterSchoolAsync(JournalDb db, long schoolId, CancellationToken ct) =>
        await TakeAsync(db, SchoolWithOthers, schoolId, ct) is true;

    /// <summary>The end of the audit chain, and with it the order of the events: one writer of the installation at a time.</summary>
    public static Task ExtendChainAsync(JournalDb db, CancellationToken ct) => TakeAsync(db, Chain, null, ct);

    /// <summary>One planner of the installation at a time.</summary>
    public static Task PlanAloneAsync(JournalDb db, CancellationToken ct) => TakeAsync(db, Planning, null, ct);

    /// <summary>Counting attempts to sign in: one at a time.</summary>
    public static Task SignInAloneAsync(JournalDb db, CancellationToken ct) => TakeAsync(db, SignIn, null, ct);

    private static async Task<object?> TakeAsync(JournalDb db, string sql, long? schoolId, CancellationToken ct)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        command.CommandTimeout = db.Database.GetCommandTimeout() ?? command.CommandTimeout;
        if (schoolId is { } school)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@school", unchecked((int)school));
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync(ct);
    }
}
