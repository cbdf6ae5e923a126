namespace EJournal.GraphQL.Engine.Language;

/// <summary>A place in a document: line and column from 1, the column counted in characters (UTF-16 units), as clients show it.</summary>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>The UTF-8 text of a document.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The bytes of the document, without a byte order mark being stripped.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>A source from a .NET string.</summary>
    public static SourceText From(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The line and column of a byte offset; LF, CR and CRLF each end one line (specification section 2.1.2).</summary>
    public SourceLocation LocationOf(int offset)
    {
        var span = Utf8.Span;
        int line = 1, lineStart = 0;
        for (var i = 0; i < offset && i < span.Length; i++)
        {
            if (span[i] == '\n' || (span[i] == '\r' && !(i + 1 < span.Length && span[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        var length = Math.Clamp(offset - lineStart, 0, span.Length - lineStart);
        return new(line, System.Text.Encoding.UTF8.GetCharCount(span.Slice(lineStart, length)) + 1);
    }
}
