using System.Text;

namespace EJournal.GraphQL.Engine.Language;

/// <summary>The value of a block string (specification section 2.9.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>Removes the common indentation and the blank lines at both ends; <c>\"""</c> is an escaped delimiter.</summary>
    public static string Dedent(string raw)
    {
        if (raw.Length == 0)
            return raw;

        var lines = raw.ReplaceLineEndingsOfSpecification().Split('\n');
        var commonIndent = int.MaxValue;
        int first = -1, last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = Indent(lines[i]);
            if (indent == lines[i].Length)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0 && indent < commonIndent)
                commonIndent = indent;
        }

        if (first < 0)
            return string.Empty;

        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                text.Append('\n');
            text.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(commonIndent, lines[i].Length)));
        }

        return text.ToString();
    }

    /// <summary>The text as a block string, with its delimiters; only for a text it <see cref="CanHold"/>.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var endsLikeDelimiter = value.EndsWith('"') || value.EndsWith('\\');
        var oneLine = !value.Contains('\n');
        var severalLines = !oneLine || value.Length > 70 || endsLikeDelimiter;
        var startsIndented = oneLine && value.Length > 0 && value[0] is ' ' or '\t';

        var text = new StringBuilder("\"\"\"");
        if (severalLines && !startsIndented)
            text.Append('\n');
        text.Append(escaped);
        if (severalLines)
            text.Append('\n');
        return text.Append("\"\"\"").ToString();
    }

    /// <summary>Whether reading the printed block string gives back the same text.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0)
            return true;
        if (value.Any(c => c < ' ' && c is not ('\n' or '\t')))
            return false;

        var lines = value.Split('\n');
        var blankEnd = Indent(lines[0]) == lines[0].Length || Indent(lines[^1]) == lines[^1].Length;
        return !blankEnd && (lines.Length == 1 || lines.Any(l => l.Length > 0 && Indent(l) == 0));
    }

    private static int Indent(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t')
            i++;
        return i;
    }

    // Not string.ReplaceLineEndings: that also takes form feed, NEL and U+2028 for line ends, which GraphQL does not.
    private static string ReplaceLineEndingsOfSpecification(this string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
