using System.Globalization;

namespace EJournal.Domain.Schools;

/// <summary>Grade and letter of a class, read from <c>7Б</c>, <c>11 А</c>, <c>7-б</c> or <c>7 «Б»</c>.</summary>
public readonly record struct ClassName(int GradeLevel, string Letter)
{
    public const int LastGrade = 11;

    private const int LongestLetter = 8;

    // Typed with the wrong keyboard they look the same: a class 7B that is not 7В would be a trap.
    private const string Latin = "ABCEHKMOPTXY";
    private const string Cyrillic = "АВСЕНКМОРТХУ";

    public override string ToString() => $"{GradeLevel}{Letter}";

    public static bool TryParse(string text, out ClassName name)
    {
        name = default;
        var key = NameKey.Of(text);
        var digits = 0;
        while (digits < key.Length && char.IsAsciiDigit(key[digits]))
            digits++;
        if (digits is 0 or > 2)
            return false;
        var grade = int.Parse(key.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var letter = key[digits..].Trim(' ', '-', '–', '—', '"', '«', '»', '\'', '“', '”', '„');
        if (grade is < 1 or > LastGrade || letter.Length > LongestLetter || !letter.All(char.IsLetterOrDigit))
            return false;
        name = new ClassName(grade, InCyrillic(letter));
        return true;
    }

    private static string InCyrillic(string letter)
    {
        foreach (var character in letter)
        {
            if (char.IsAsciiLetter(character) && !Latin.Contains(character, StringComparison.Ordinal))
                return letter;
        }

        return string.Concat(letter.Select(character =>
            Latin.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Cyrillic[at] : character));
    }
}
