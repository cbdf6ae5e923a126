using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace EJournal.Data;

/// <summary>
/// A command with SQL written by hand, of one SELECT or several, that both databases understand. Built once; it goes the way of
/// Entity Framework's own commands, so that time limits, cancellation, counting and logging hold for it too.
/// </summary>
public sealed partial class HandWritten
{
    private readonly IRelationalCommand _template;

    /// <param name="db">Any context of the kind of database for which it is built.</param>
    /// <param name="sql">The text, with parameters written <c>@name</c>.</param>
    /// <param name="parameters">Their names without the at sign, and their types.</param>
    public HandWritten(JournalDb db, string sql, IEnumerable<(string Name, Type Type)> parameters)
    {
        var types = db.GetService<IRelationalTypeMappingSource>();
        var list = parameters.ToList();
        // By position the driver takes the text as it is; with names it reads and rewrites it at each request. It has no other way for several statements.
        var byPosition = db.IsPostgreSql && !sql.Contains(';', StringComparison.Ordinal);
        if (byPosition)
            sql = Names().Replace(sql, name => "$" + (list.FindIndex(p => p.Name == name.Groups[1].Value) + 1));
        var builder = db.GetService<IRelationalCommandBuilderFactory>().Create().Append(sql);
        foreach (var (name, type) in list)
            builder.AddParameter(name, byPosition ? "" : "@" + name, types.FindMapping(type)!, nullable: true);
        _template = builder.Build();
    }

    [GeneratedRegex("@(\\w+)")]
    private static partial Regex Names();

    /// <summary>Sends it; <paramref name="read"/> begins before the first row of the first SELECT and goes on to the next ones itself.</summary>
    public async Task<T> RunAsync<T>(JournalDb db, Dictionary<string, object?> values, Func<DbDataReader, Task<T>> read, CancellationToken ct)
    {
        var connection = db.GetService<IRelationalConnection>();
        var command = connection.RentCommand();
        try
        {
            command.PopulateFrom(_template);
            await using var reader = await command.ExecuteReaderAsync(
                new RelationalCommandParameterObject(
                    connection, values, null, db, db.GetService<IRelationalCommandDiagnosticsLogger>(), CommandSource.FromSqlQuery),
                ct);
            return await read(reader.DbDataReader);
        }
        finally
        {
            connection.ReturnCommand(command);
        }
    }
}
