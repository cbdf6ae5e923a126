namespace EJournal.Plugins;

/// <summary>What to say, already in the reader's words and already cut down to what the agreement allows.</summary>
/// <param name="Locale">BCP 47: <c>ru-RU</c>.</param>
/// <param name="Title">One line; may be empty.</param>
/// <param name="Body">Plain text, lines separated by <c>\n</c>; never markup.</param>
public sealed record MessageContent(string Locale, string Title, string Body)
{
    /// <summary>Where to read more; null: nowhere.</summary>
    public Uri? Link { get; init; }

    /// <summary>Only the size: the text is personal data.</summary>
    /// <returns>The lengths of title and body.</returns>
    public override string ToString() => $"MessageContent [{Title.Length}+{Body.Length}]";
}
