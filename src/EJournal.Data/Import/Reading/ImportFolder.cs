using EJournal.Domain;

namespace EJournal.Data.Import.Reading;

/// <summary>Opens the files of a folder and finds their columns.</summary>
internal sealed class ImportFolder
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Findings _findings;

    public ImportFolder(string folder, IReadOnlyList<FileLayout> layouts, Findings findings)
    {
        _findings = findings;
        if (!Directory.Exists(folder))
        {
            findings.Problem(folder, null, null, null, Wrong.NoFolder);
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (layouts.Any(layout => string.Equals(layout.File, name, StringComparison.OrdinalIgnoreCase)))
            {
                if (!_paths.TryAdd(name, path))
                    findings.Problem(name, null, null, null, Wrong.SameFileTwice);
            }
            else if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                findings.Notice(name, null, null, "файл не относится к импорту и пропущен", "not a file of the import, skipped");
            }
        }

        if (_paths.Count == 0)
            findings.Problem(folder, null, null, null, Wrong.NoFiles);
    }

    public bool Has(FileLayout layout) => _paths.ContainsKey(layout.File);

    /// <summary>Null when the file is not there, or cannot be used.</summary>
    public async Task<SourceTable?> OpenAsync(FileLayout layout, CancellationToken ct)
    {
        if (!_paths.TryGetValue(layout.File, out var path))
            return null;
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(layout, Wrong.Unreadable);
        }

        if (TextDecoding.Decode(bytes) is not { } text)
            return Refuse(layout, Wrong.NoText);
        var (rows, openQuote) = CsvText.Read(text, heading => Find(layout, heading) is not null);
        if (openQuote is not null)
            return Refuse(layout, Wrong.OpenQuote, openQuote);
        return rows.Count == 0 ? Refuse(layout, Wrong.EmptyFile) : Table(layout, rows, _findings);
    }

    public static Column? Find(FileLayout layout, string heading)
    {
        var key = NameKey.Of(heading);
        return Array.Find(layout.Columns, column => column.Matches(key));
    }

    /// <summary>The rows under their headings; null where a column is missing that has to be there.</summary>
    public static SourceTable? Table(FileLayout layout, IReadOnlyList<SourceRow> rows, Findings findings)
    {
        var columns = new Dictionary<Column, ColumnPlace>();
        var headings = rows[0];
        for (var index = 0; index < headings.Cells.Length; index++)
        {
            var heading = NameKey.Clean(headings.Cells[index]);
            if (Find(layout, heading) is { } column)
            {
                if (!columns.TryAdd(column, new ColumnPlace(index, heading)))
                    findings.Problem(layout.File, headings.Line, heading, null, Wrong.ColumnTwice);
            }
            else if (heading.Length > 0)
            {
                findings.Notice(layout.File, headings.Line, heading, "неизвестный столбец пропущен", "unknown column skipped");
            }
        }

        foreach (var column in layout.Columns.Where(column => column.Required && !columns.ContainsKey(column)))
            findings.Problem(layout.File, headings.Line, column.Name, null, Wrong.NoColumn);

        var table = new SourceTable(layout.File, columns, [.. rows.Skip(1)]);
        foreach (var row in table.Rows)
            CheckLength(table, row, headings.Cells.Length, findings);
        return layout.Columns.All(column => !column.Required || columns.ContainsKey(column)) ? table : null;
    }

    private static void CheckLength(SourceTable table, SourceRow row, int expected, Findings findings)
    {
        // A spreadsheet that once had more columns goes on writing their separators.
        var filled = Array.FindLastIndex(row.Cells, cell => NameKey.Clean(cell).Length > 0) + 1;
        if (row.Cells.Length < expected || filled > expected)
            findings.Problem(table.File, row.Line, null, null, Wrong.Cells(row.Cells.Length, expected));
    }

    private SourceTable? Refuse(FileLayout layout, Wrong wrong, int? line = null)
    {
        _findings.Problem(layout.File, line, null, null, wrong);
        return null;
    }
}
