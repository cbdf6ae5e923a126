using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Journal.Bench.Serving;

/// <summary>The commands that were sent to the database, by Entity Framework or by hand. Only where counting is asked for.</summary>
internal sealed class StatementCount : DbCommandInterceptor
{
    private static long s_sent;

    public static long Sent => Interlocked.Read(ref s_sent);

    public static void Add() => Interlocked.Increment(ref s_sent);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Add();
        return new(result);
    }
}
