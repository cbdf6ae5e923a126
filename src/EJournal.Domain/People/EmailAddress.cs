namespace EJournal.Domain.People;

public static class EmailAddress
{
    /// <summary>Whether the text has the form of an address. Only a letter that arrives proves that it is one.</summary>
    public static bool HasForm(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at != text.LastIndexOf('@') || text.Length > 254)
            return false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is ',' or ';' or '<' or '>' or '"' or '(' or ')')
                return false;
        }

        var labels = text[(at + 1)..].Split('.');
        return labels.Length >= 2 && Array.TrueForAll(labels, label => label.Length > 0);
    }
}
