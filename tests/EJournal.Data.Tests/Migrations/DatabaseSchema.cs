using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace EJournal.Data.Tests.Migrations;

/// <summary>The definitions that a SQLite file holds, without differences of white space.</summary>
internal static partial class DatabaseSchema
{
    public static IReadOnlyList<string> Read(string connectionString, string types)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT name, sql FROM sqlite_master WHERE instr(@types, type) > 0 AND sql IS NOT NULL AND name <> 'SchemaVersion' AND name NOT LIKE 'sqlite_%' ORDER BY type, name";
        command.Parameters.AddWithValue("@types", types);
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(WhiteSpace().Replace(rows.GetString(1), " "));
        return found;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
