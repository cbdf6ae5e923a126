using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EJournal.GraphQL.Tests.Server;

/// <summary>Keeps the statements of the last request; what the server does beside requests is left out.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<List<string>?> _ofRequest = new();

    public IReadOnlyList<string> All { get; private set; } = [];

    public void BeginRequest()
    {
        var statements = new List<string>();
        _ofRequest.Value = statements;
        All = statements;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _ofRequest.Value?.Add(command.CommandText);
        return new(result);
    }
}
