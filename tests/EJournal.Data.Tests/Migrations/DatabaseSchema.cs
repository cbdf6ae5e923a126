using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Tests.Migrations;

/// <summary>The definitions that a database holds, without differences of white space.</summary>
internal static partial class DatabaseSchema
{
    // Told by columns and keys: the text of a table that was altered is another than that of one made at once.
    private const string Sqlite =
        """
        SELECT concat_ws(' ', t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, t.strict, t.wr)
        FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
        WHERE t.schema = 'main' AND t.name <> 'SchemaVersion' AND t.name NOT LIKE 'sqlite_%'
        UNION ALL
        SELECT concat_ws(' ', t.name, k."table", k."from", k."to", k.on_update, k.on_delete)
        FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) k WHERE t.schema = 'main'
        UNION ALL
        SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name <> 'SchemaVersion'
        """;

    private const string PostgreSql =
        """
        SELECT concat_ws(' ', table_name, column_name, data_type, character_maximum_length, is_nullable, collation_name,
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
