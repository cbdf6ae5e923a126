using System.Globalization;

namespace EJournal.Plugins.Telegram;

/// <summary>An address is a chat's id: at most 52 significant bits, negative for groups.</summary>
internal static class ChatAddress
{
    private const long Max = (1L << 52) - 1;

    public static AddressResult Normalize(string raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return new AddressResult(false, null, "empty");
        if (!TryParse(raw.Trim(), out var id))
            return new AddressResult(false, null, "malformed");
        var canonical = Of(id);
        return new AddressResult(true, canonical, null) { Masked = "***" + canonical.TrimStart('-')[^Math.Min(2, canonical.TrimStart('-').Length)..] };
    }

    public static bool TryParse(string address, out long id) =>
        long.TryParse(address, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id) && id is >= -Max and <= Max and not 0;

    public static string Of(long id) => id.ToString(CultureInfo.InvariantCulture);
}
