using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Data.Sqlite;

/// <summary>
/// Takes each statement from those its connection keeps prepared, and tells that connection when it begins, how long it may
/// take, and when it has ended. SQLite works on the caller's thread and its provider heeds neither the timeout nor the
/// cancellation of a statement that runs; SQLite itself asks now and then whether to go on.
/// </summary>
internal sealed class SqliteStatements : DbCommandInterceptor
{
    public static SqliteStatements Watched { get; } = new();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is KeptCommand command ? ((KeptConnection)command.Connection!).Prepared(command) : result;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Begin(command, result, CancellationToken.None);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(Begin(command, result, cancellationToken));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Begin(command, result, CancellationToken.None);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(Begin(command, result, cancellationToken));

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result) =>
        End(command, result);

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => End(command, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        new(End(command, result));

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => End(command, true);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) =>
        Task.FromResult(End(command, true));

    private static T Begin<T>(DbCommand command, T result, CancellationToken cancellation)
    {
        ((KeptConnection)command.Connection!).Statement.Begin(command.CommandTimeout, cancellation);
        return result;
    }

    private static T End<T>(DbCommand command, T result)
    {
        ((KeptConnection)command.Connection!).Statement.End();
        return result;
    }
}
