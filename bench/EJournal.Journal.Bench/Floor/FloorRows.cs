using System.Data.Common;

namespace EJournal.Journal.Bench.Floor;

/// <summary>Rows of one table for one INSERT.</summary>
internal sealed class FloorRows(string table, params string[] columns)
{
    private readonly List<object?[]> _rows = [];

    public void Add(params object?[] values) => _rows.Add(values);

    public DbCommand Insert(DbConnection connection, string? returning = null)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var rows = string.Join(", ", _rows.Select((row, r) => $"({string.Join(", ", row.Select((_, c) => $"@p{r}_{c}"))})"));
        return connection.Command(
            $"INSERT INTO \"{table}\" ({names}) VALUES {rows} {returning}",
            [.. _rows.SelectMany((row, r) => row.Select((value, c) => ($"@p{r}_{c}", value)))]);
    }
}
