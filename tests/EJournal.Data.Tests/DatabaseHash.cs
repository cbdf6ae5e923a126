using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace EJournal.Data.Tests;

/// <summary>A digest of every row of every table: two equal ones mean that nothing was changed.</summary>
internal static class DatabaseHash
{
    public static string Of(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM \"" + table + "\" ORDER BY rowid";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                for (var i = 0; i < rows.FieldCount; i++)
                {
                    var value = rows.GetValue(i);
                    var text = value is byte[] bytes ? Convert.ToHexString(bytes) : FormattableString.Invariant($"{value}");
                    hash.AppendData(Encoding.UTF8.GetBytes($"{table}.{rows.GetName(i)}={text}\n"));
                }
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        using var rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
            names.Add(rows.GetString(0));
        return names;
    }
}
