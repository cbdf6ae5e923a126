using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace EJournal.Data.PostgreSql;

/// <summary>COPY: rows without a round trip for each.</summary>
internal static class BulkCopy
{
    /// <param name="db">Inside its transaction.</param>
    /// <param name="target">Table and columns, quoted.</param>
    /// <param name="columns">The model's properties in the order of the columns.</param>
    /// <param name="rows">The values as the database keeps them.</param>
    /// <param name="ct">Stops between two rows.</param>
    public static async Task RunAsync(
        JournalDb db, string target, IReadOnlyList<IProperty> columns, IEnumerable<IEnumerable<object?>> rows, CancellationToken ct)
    {
        var types = columns.Select(column => column.GetRelationalTypeMapping().StoreTypeNameBase).ToList();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync("COPY " + target + " FROM STDIN (FORMAT BINARY)", ct);
        copy.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            var column = 0;
            foreach (var value in row)
            {
                if (value is null)
                    await copy.WriteNullAsync(ct);
                else
                    await copy.WriteAsync(value, types[column], ct);
                column++;
            }
        }

        await copy.CompleteAsync(ct);
    }
}
