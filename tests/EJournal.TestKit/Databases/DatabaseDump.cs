using System.Globalization;
using System.Text;
using EJournal.Data;
using Microsoft.EntityFrameworkCore;

namespace EJournal.TestKit.Databases;

/// <summary>Every row of every table, as text: what "nothing was changed" is held to.</summary>
public static class DatabaseDump
{
    public static async Task<string> OfAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        var dump = new StringBuilder();
        foreach (var table in db.Model.GetRelationalModel().Tables.Select(table => table.Name).Append("SchemaVersion").Order(StringComparer.Ordinal))
        {
            dump.AppendLine(table);
            // Rows have no order of their own that both databases know.
            foreach (var row in (await RowsAsync(db, table)).Order(StringComparer.Ordinal))
                dump.AppendLine(row);
        }

        return dump.ToString();
    }

    private static async Task<List<string>> RowsAsync(JournalDb db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.GetValue(column) is byte[] bytes
                    ? Convert.ToHexString(bytes)
                    : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
