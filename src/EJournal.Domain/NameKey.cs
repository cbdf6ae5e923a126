using System.Globalization;
using System.Text;

namespace EJournal.Domain;

/// <summary>
/// How names written by hand are compared: spaces of any kind, upper and lower case, and ё and е make no difference.
/// </summary>
public static class NameKey
{
    public static string Of(string text) =>
        Clean(text).ToUpper(CultureInfo.InvariantCulture).Replace('Ё', 'Е');

    /// <summary>The text without spaces around it, and with one plain space where it had several or no-break ones.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var cleaned = new StringBuilder(text.Length);
        var gap = false;
        foreach (var character in text)
        {
            if (IsSpace(character))
            {
                gap = cleaned.Length > 0;
                continue;
            }

            if (gap)
                cleaned.Append(' ');
            gap = false;
            cleaned.Append(character);
        }

        return cleaned.ToString();
    }

    private static bool IsClean(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            if (IsSpace(character) && (afterSpace || character != ' '))
                return false;
            afterSpace = character == ' ';
        }

        return text.Length == 0 || !afterSpace;
    }

    // U+FEFF and U+200B come from copied cells; char.IsWhiteSpace does not know them.
    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B';
}
