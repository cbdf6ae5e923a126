using System.Globalization;
using System.Text;
using EJournal.TestKit.Databases;
using Microsoft.Data.Sqlite;

namespace EJournal.Data.Tests.Import;

/// <summary>Every row of every table, as text: what "nothing was changed" is held to.</summary>
internal static class DatabaseDump
{
    public static async Task<string> OfAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        var dump = new StringBuilder();
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            dump.AppendLine(table);
            foreach (var row in await RowsAsync(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid"))
                dump.AppendLine(row);
        }

        return dump.ToString();
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
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
