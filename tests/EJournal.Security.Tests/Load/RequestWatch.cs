using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Security.Tests.Load;

/// <summary>Sees the statements of requests, not those of the server's own work, and can stop at one of them.</summary>
internal sealed class StatementWatch : DbCommandInterceptor
{
    private readonly AsyncLocal<bool> _inRequest = new();
    private int _statements;

    /// <summary>What happens before the statement of this number runs, counted from 1 since the last <see cref="Begin"/>.</summary>
    public Func<int, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public bool IsInRequest => _inRequest.Value;

    public void Begin() => _statements = 0;

    public void EnterRequest() => _inRequest.Value = true;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (IsInRequest)
            await Before(Interlocked.Increment(ref _statements), cancellationToken);
        return result;
    }
}

/// <summary>Counts the connections that requests hold.</summary>
internal sealed class ConnectionWatch(StatementWatch requests) : DbConnectionInterceptor
{
    private readonly ConcurrentDictionary<DbConnection, bool> _seen = [];

    public int Open => _seen.Keys.Count(c => c.State == ConnectionState.Open);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (requests.IsInRequest)
            _seen[connection] = true;
    }
}

/// <summary>Tells the watch where requests begin.</summary>
internal sealed class WatchedRequests(StatementWatch watch) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((_, rest) =>
        {
            watch.EnterRequest();
            return rest();
        });
        next(app);
    };
}
