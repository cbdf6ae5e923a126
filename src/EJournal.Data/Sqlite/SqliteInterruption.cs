using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EJournal.Data.Sqlite;

/// <summary>
/// Ends statements that take too long or that nobody waits for any more. SQLite works on the caller's thread and its provider
/// heeds neither the timeout nor the cancellation of a statement that runs; SQLite itself asks us now and then.
/// </summary>
internal static class SqliteInterruption
{
    /// <summary>Steps of SQLite's machine between two questions: a few microseconds.</summary>
    private const int Steps = 1_000;

    private static readonly ConditionalWeakTable<DbConnection, SqliteStatement> Statements = [];
    private static readonly delegate_progress Ask = static statement => ((SqliteStatement)statement).Exceeded ? 1 : 0;

    public static SqliteStatement Of(DbConnection connection) => Statements.GetValue(connection, static _ => new SqliteStatement());

    public static void Watch(DbConnection connection) => raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle, Steps, Ask, Of(connection));
}
