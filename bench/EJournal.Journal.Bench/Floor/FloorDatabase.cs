using System.Data.Common;
using EJournal.Data;
using EJournal.Journal.Bench.Serving;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EJournal.Journal.Bench.Floor;

/// <summary>Connections as ADO.NET pools them, with the settings of the server's own.</summary>
internal sealed class FloorDatabase : IDisposable
{
    private readonly string _file = "";
    private readonly NpgsqlDataSource? _server;

    public FloorDatabase(IDbContextFactory<JournalDb> contexts)
    {
        using var db = contexts.CreateDbContext();
        if (db.Database.IsNpgsql())
            _server = NpgsqlDataSource.Create(db.Database.GetConnectionString()!);
        else
            // Another text is another pool: the server's connections have handlers of their own.
            _file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { DefaultTimeout = 11 }.ToString();
    }

    public bool IsPostgreSql => _server is not null;

    public async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        if (_server is not null)
            return await _server.OpenConnectionAsync(ct);
        var connection = new SqliteConnection(_file);
        await connection.OpenAsync(ct);
        return connection;
    }

    public void Dispose() => _server?.Dispose();
}

internal static class FloorCommands
{
    /// <summary>A command with its parameters; counted, since it is about to be sent.</summary>
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        StatementCount.Add();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static string? GetText(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
