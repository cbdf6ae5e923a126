namespace EJournal.Plugins.Sms;

/// <summary>The default alphabet of 3GPP TS 23.038, section 6.2.1.</summary>
internal static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>Behind an escape: two septets each.</summary>
    private const string Extension = "^{}\\[~]|€\f";

    /// <summary>How many septets the text takes; null when a character is not in the alphabet.</summary>
    public static int? SeptetsOf(string text)
    {
        var septets = 0;
        foreach (var c in text)
        {
            if (Basic.Contains(c, StringComparison.Ordinal))
                septets++;
            else if (Extension.Contains(c, StringComparison.Ordinal))
                septets += 2;
            else
                return null;
        }

        return septets;
    }
}
