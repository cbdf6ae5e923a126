using CsvHelper;
using EJournal.Domain;

namespace EJournal.Data.Import.Reading;

/// <summary>Cuts the text of a file into records. Lines are counted as an editor counts them, those inside quotes too.</summary>
internal static class CsvText
{
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>The records that hold anything, and the line of a record whose quote is never closed.</summary>
    public static (IReadOnlyList<SourceRow> Rows, int? OpenQuote) Read(string text, Func<string, bool> isHeading)
    {
        // The reader trims plain spaces only; a no-break space before a quote would make the quote part of the text.
        var plain = text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        int? openQuote = null;
        var options = new CsvReaderOptions
        {
            Separator = DetectSeparator(plain, isHeading),
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = malformed =>
            {
                if (malformed.Reason == CsvMalformedReason.UnterminatedQuote)
                    openQuote = (int)malformed.LineNumber;
            },
        };
        using var reader = CsvReader.FromText(plain, options);
        var rows = new List<SourceRow>();
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (!Array.TrueForAll(cells, cell => NameKey.Clean(cell).Length == 0))
                rows.Add(new SourceRow((int)reader.LineNumber, cells));
        }

        return (rows, openQuote);
    }

    // The separator under which most cells of the heading line are headings; null leaves it to Excel's "sep=;" line.
    private static char? DetectSeparator(string text, Func<string, bool> isHeading)
    {
        var start = text.AsSpan().TrimStart("\r\n");
        var end = start.IndexOfAny('\r', '\n');
        var first = (end < 0 ? start : start[..end]).ToString();
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return null;
        return Separators.MaxBy(separator => (
            first.Split(separator).Count(cell => isHeading(cell.Trim().Trim('"'))),
            first.Count(character => character == separator)));
    }
}
