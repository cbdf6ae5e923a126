using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Migrations;

/// <summary>The definitions that a database holds, without differences of white space.</summary>
internal static partial class DatabaseSchema
{
    private const string Sqlite =
        "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND tbl_name <> 'SchemaVersion' AND name NOT LIKE 'sqlite_%'";

    private const string PostgreSql =
        """
        SELECT concat_ws(' ', table_name, column_name, ordinal_position, data_type, character_maximum_length, is_nullable, collation_name,
            is_identity, column_default)
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'SchemaVersion'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'SchemaVersion'
        UNION ALL
        SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '"SchemaVersion"'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(JournalDb db)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsNpgsql() ? PostgreSql : Sqlite;
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
            found.Add(WhiteSpace().Replace(rows.GetString(0), " "));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
