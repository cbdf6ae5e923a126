using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Security.Tests.Load;

/// <summary>A database whose answers to requests about schools take their time, as one under load does.</summary>
internal sealed class SlowStatements(TimeSpan delay, StatementWatch requests) : DbCommandInterceptor
{
    private int _running;

    /// <summary>The most statements that ran at once.</summary>
    public int Most { get; private set; }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!requests.IsInRequest || !command.CommandText.Contains("FROM \"Schools\"", StringComparison.Ordinal))
            return result;
        lock (this)
            Most = Math.Max(Most, ++_running);
        await Task.Delay(delay, cancellationToken);
        lock (this)
            _running--;
        return result;
    }
}
