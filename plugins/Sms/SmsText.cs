using EJournal.Plugins.Shared;

namespace EJournal.Plugins.Sms;

/// <summary>A text as a phone gets it, and how many messages it costs.</summary>
internal sealed record SmsText(string Value, SmsAlphabet Alphabet, int Parts)
{
    /// <summary>Eight parts of Cyrillic: gateways refuse more.</summary>
    public const int MaxLength = 8 * Ucs2Part;

    private const int Gsm7Single = 160;
    private const int Gsm7Part = 153;
    private const int Ucs2Single = 70;
    private const int Ucs2Part = 67;

    public static (SmsText Text, bool Truncated) Of(MessageContent content)
    {
        // Gateways cut a pair of surrogates at the border of two parts; and three full stops, because "…" is not in GSM-7.
        var (value, truncated) = PlainText.Compose(content, MaxLength, "...", replaceAstral: "?");
        return (Of(value), truncated);
    }

    private static SmsText Of(string value) => value.All(Gsm7.Contains)
        ? new SmsText(value, SmsAlphabet.Gsm7, PartsOf([.. value.Select(Gsm7.SeptetsOf)], Gsm7Single, Gsm7Part))
        : new SmsText(value, SmsAlphabet.Ucs2, PartsOf([.. value.Select(_ => 1)], Ucs2Single, Ucs2Part));

    private static int PartsOf(int[] widths, int single, int part)
    {
        if (widths.Sum() <= single)
            return 1;

        var (parts, used) = (1, 0);
        foreach (var width in widths)
        {
            // An escaped character does not start in one part and end in the next.
            if (used + width > part)
                (parts, used) = (parts + 1, 0);
            used += width;
        }

        return parts;
    }
}
