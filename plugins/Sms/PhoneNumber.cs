using System.Text;

namespace EJournal.Plugins.Sms;

/// <summary>E.164, with the ways a number is written in Russia: 8 for +7, or the ten digits of a mobile number alone.</summary>
internal static class PhoneNumber
{
    private const int RussianLength = 11;
    private const int MinLength = 8;
    private const int MaxLength = 15;

    public static AddressResult Normalize(string raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return new AddressResult(false, null, "empty");
        var number = Complete(Strip(raw.Trim()));
        if (number is null)
            return new AddressResult(false, null, "malformed");
        return number.Length > MaxLength
            ? new AddressResult(false, null, "too-long")
            : new AddressResult(true, "+" + number, null) { Masked = Mask(number) };
    }

    /// <summary>Digits, with a plus before them if one was written; null when there is anything but the usual separators.</summary>
    private static string? Strip(string raw)
    {
        var result = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            if (char.IsAsciiDigit(c) || (c == '+' && result.Length == 0))
                result.Append(c);
            else if (c is not (' ' or '\u00A0' or '-' or '‑' or '–' or '(' or ')' or '.'))
                return null;
        }

        return result.ToString();
    }

    /// <summary>The digits with the country's code, without plus.</summary>
    private static string? Complete(string? number) => number switch
    {
        null => null,
        ['+', '7', ..] => number.Length == RussianLength + 1 ? number[1..] : null,
        ['+', '0', ..] => null,
        ['+', ..] => number.Length > MinLength ? number[1..] : null,
        ['7' or '8', ..] when number.Length == RussianLength => "7" + number[1..],
        ['9', ..] when number.Length == RussianLength - 1 => "7" + number,
        _ => null,
    };

    private static string Mask(string number) =>
        number is ['7', ..] ? $"+7 *** ***-**-{number[^2..]}" : $"+*** {number[^2..]}";
}
