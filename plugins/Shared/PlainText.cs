using System.Text;

namespace EJournal.Plugins.Shared;

/// <summary>A message's parts put together as plain text that any protocol can carry.</summary>
internal static class PlainText
{
    /// <summary>Title, body and link on lines of their own, without control characters and lone surrogates.</summary>
    /// <param name="content">What to say.</param>
    /// <param name="maxLength">In UTF-16 code units. What is too long is cut from the body; title and link stay while they can.</param>
    /// <param name="ellipsis">Put where something was cut.</param>
    /// <param name="replaceAstral">What stands for a character outside the basic plane; null: itself.</param>
    public static (string Text, bool Truncated) Compose(MessageContent content, int maxLength, string ellipsis, string? replaceAstral = null)
    {
        var head = Join("\n", Clean(content.Title, replaceAstral), Clean(content.Body, replaceAstral));
        var link = content.Link is { IsAbsoluteUri: true } uri ? uri.AbsoluteUri : string.Empty;
        var whole = Join("\n", head, link);
        if (whole.Length <= maxLength)
            return (whole, false);

        var tail = link.Length == 0 || link.Length + 1 + ellipsis.Length >= maxLength ? ellipsis : $"{ellipsis}\n{link}";
        return (Cut(head, maxLength - tail.Length) + tail, true);
    }

    /// <summary>The beginning of a text, at most so long, without half a surrogate pair at its end.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }

    private static string Join(string separator, params ReadOnlySpan<string> parts)
    {
        var result = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Length > 0)
                result.Append(result.Length > 0 ? separator : string.Empty).Append(part);
        }

        return result.ToString();
    }

    private static string Clean(string text, string? replaceAstral)
    {
        var result = new StringBuilder(text.Length);
        // EnumerateRunes turns a lone surrogate into U+FFFD.
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!rune.IsBmp && replaceAstral is not null)
                result.Append(replaceAstral);
            else if (rune.Value == '\n' || !Rune.IsControl(rune))
                result.Append(rune.ToString());
        }

        return result.ToString().Trim();
    }
}
