using System.Data.Common;
using EJournal.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// Inserts many rows inside the context's transaction, with one prepared statement or, on PostgreSQL, by COPY. A year of lessons is 25,000 rows, which the
/// change tracker would hold and compare for nothing. Table, columns and conversions are the model's.
/// </summary>
internal static class BulkInsert
{
    public static async Task RunAsync<T>(JournalDb db, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        if (rows.Count == 0)
            return;
        var type = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var properties = type.GetProperties()
            .Where(property => property.ValueGenerated != ValueGenerated.OnAdd && property.PropertyInfo is not null).ToList();

        var target = Target(db, table, properties);
        if (db.Database.IsNpgsql())
        {
            await BulkCopy.RunAsync(db, target, properties, rows.Select(row => properties.Select(property => StoredValue(property, row))), ct);
            return;
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "INSERT INTO " + target + " VALUES (" + Names(db, properties) + ")";
        var parameters = properties.ConvertAll(property => Parameter(command, property));
        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            for (var index = 0; index < properties.Count; index++)
                parameters[index].Value = StoredValue(properties[index], row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    // Built of the model's own names, quoted by the provider; the values are parameters.
    private static string Target(JournalDb db, StoreObjectIdentifier table, List<IProperty> properties)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        return sql.DelimitIdentifier(table.Name, table.Schema)
            + " (" + string.Join(", ", properties.Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!))) + ")";
    }

    private static string Names(JournalDb db, List<IProperty> properties)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        return string.Join(", ", properties.Select((_, index) => sql.GenerateParameterName($"p{index}")));
    }

    private static DbParameter Parameter(DbCommand command, IProperty property)
    {
        var name = $"p{command.Parameters.Count}";
        var parameter = property.GetRelationalTypeMapping().CreateParameter(command, name, null, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static object? StoredValue(IProperty property, object row)
    {
        var value = property.PropertyInfo!.GetValue(row);
        var converter = property.GetTypeMapping().Converter;
        if (converter is not null)
            return converter.ConvertToProvider(value);
        return value is Enum ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : value;
    }
}
