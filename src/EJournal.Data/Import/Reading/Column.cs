using EJournal.Domain;

namespace EJournal.Data.Import.Reading;

/// <summary>A column of an import file: its Russian heading, the English one, and whether the file must have it.</summary>
internal sealed record Column(string Name, string English, bool Required = false)
{
    public bool Matches(string headingKey)
    {
        if (headingKey == NameKey.Of(Name) || headingKey == NameKey.Of(English))
            return true;

        // "Название [Name]", as the format's own description writes headings.
        var bracket = headingKey.IndexOf('[', StringComparison.Ordinal);
        return bracket > 0 && headingKey[..bracket].TrimEnd() == NameKey.Of(Name);
    }
}
