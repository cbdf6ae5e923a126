using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.Security.Tests.Login;

/// <summary>Of whose requests how many reached the database.</summary>
internal sealed class StatementsOfBearers : DbCommandInterceptor, IStartupFilter
{
    private readonly AsyncLocal<Request?> _current = new();
    private readonly ConcurrentDictionary<string, int> _reached = [];

    public int RequestsOf(string bearer) => _reached.GetValueOrDefault(bearer);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_current.Value is { } request && request.IsFirst())
            _reached.AddOrUpdate(request.Bearer, 1, (_, before) => before + 1);
        return new(result);
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            _current.Value = new(context.Request.Headers.Authorization.ToString());
            return rest(context);
        });
        next(app);
    };

    private sealed class Request(string bearer)
    {
        private int _statements;

        public string Bearer => bearer;

        public bool IsFirst() => Interlocked.Increment(ref _statements) == 1;
    }
}
