using EJournal.Domain;

namespace EJournal.Data.Import.Reading;

/// <summary>Reads the cells of one row, and notes what is wrong with them. A wrong cell reads as the default value.</summary>
internal sealed class RowCells(SourceTable table, SourceRow row, Findings findings)
{
    public int Line => row.Line;

    public bool Has(Column column) => table.Columns.ContainsKey(column);

    /// <summary>Null for an empty cell, and where the file has no such column.</summary>
    public string? Text(Column column)
    {
        if (!table.Columns.TryGetValue(column, out var place) || place.Index >= row.Cells.Length)
            return null;
        var text = NameKey.Clean(row.Cells[place.Index]);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The key of a name that must be known; empty when it is not.</summary>
    public string Known(Column column, HashSet<string> known, Wrong wrong)
    {
        var key = NameKey.Of(Required(column));
        if (key.Length == 0 || known.Contains(key))
            return key;
        Report(column, wrong);
        return "";
    }

    public Given<string?> GivenText(Column column) => new(Has(column), Text(column));

    public string Required(Column column)
    {
        if (Text(column) is { } text)
            return text;
        Report(column, Wrong.Empty);
        return "";
    }

    public T? Required<T>(Column column, CellParser<T> parse, Wrong wrong) =>
        Required(column) is { Length: > 0 } text ? Parsed(column, text, parse, wrong) : default;

    public T? RequiredValue<T>(Column column, CellParser<T> parse, Wrong wrong) where T : struct =>
        Required(column) is { Length: > 0 } text && ParsedValue(column, text, parse, wrong) is { } value ? value : null;

    public Given<T?> Given<T>(Column column, CellParser<T> parse, Wrong wrong) where T : class =>
        new(Has(column), Text(column) is { } text ? Parsed(column, text, parse, wrong) : null);

    public Given<T?> GivenValue<T>(Column column, CellParser<T> parse, Wrong wrong) where T : struct =>
        new(Has(column), Text(column) is { } text ? ParsedValue(column, text, parse, wrong) : null);

    /// <summary>The parts of a cell that holds several values.</summary>
    public IReadOnlyList<string> List(Column column) =>
        Text(column) is { } text ? [.. text.Split(',', ';', '\n').Select(NameKey.Clean).Where(part => part.Length > 0)] : [];

    public void Report(Column column, Wrong wrong, string? value = null) =>
        findings.Problem(table.File, row.Line, table.Columns.TryGetValue(column, out var place) ? place.Heading : column.Name, value ?? Text(column), wrong);

    public void Notice(Column column, string russian, string english) =>
        findings.Notice(table.File, row.Line, table.Columns[column].Heading, russian, english);

    private T? ParsedValue<T>(Column column, string text, CellParser<T> parse, Wrong wrong) where T : struct
    {
        if (parse(text, out var value))
            return value;
        Report(column, wrong);
        return null;
    }

    private T? Parsed<T>(Column column, string text, CellParser<T> parse, Wrong wrong)
    {
        if (parse(text, out var value))
            return value;
        Report(column, wrong);
        return default;
    }
}
