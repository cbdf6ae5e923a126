namespace EJournal.Plugins.Sms;

/// <summary>The default alphabet of 3GPP TS 23.038, section 6.2.1.</summary>
internal static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>Behind an escape: two septets each.</summary>
    private const string Extension = "^{}\\[~]|€\f";

    public static bool Contains(char c) => Basic.Contains(c, StringComparison.Ordinal) || Extension.Contains(c, StringComparison.Ordinal);

    public static int SeptetsOf(char c) => Extension.Contains(c, StringComparison.Ordinal) ? 2 : 1;
}
