using System.Diagnostics.CodeAnalysis;

namespace EJournal.Domain.People;

/// <summary>One spelling of a phone number: <c>8 (999) 123-45-67</c> and <c>999 1234567</c> are <c>+79991234567</c>.</summary>
public static class PhoneNumber
{
    private const int RussianDigits = 11;

    public static bool TryParse(string text, [NotNullWhen(true)] out string? canonical)
    {
        canonical = null;
        var digits = new char[text.Length];
        var count = 0;
        var international = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
                digits[count++] = character;
            else if (character == '+' && count == 0 && !international)
                international = true;
            else if (!IsPunctuation(character))
                return false;
        }

        var number = new string(digits, 0, count);
        canonical = international ? International(number) : Russian(number);
        return canonical is not null;
    }

    private static string? Russian(string number) => number.Length switch
    {
        RussianDigits when number[0] is '7' or '8' => International("7" + number[1..]),
        RussianDigits - 1 => International("7" + number),
        _ => null,
    };

    // E.164: at most 15 digits, no country code starts with 0. Codes of the +7 zone begin with 3 to 9.
    private static string? International(string number)
    {
        if (number.Length is < 8 or > 15 || number[0] == '0')
            return null;
        if (number[0] == '7' && (number.Length != RussianDigits || number[1] is < '3'))
            return null;
        return "+" + number;
    }

    private static bool IsPunctuation(char character) =>
        char.IsWhiteSpace(character) || character is '(' or ')' or '-' or '.' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';
}
