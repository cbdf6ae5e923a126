using System.Globalization;

namespace EJournal.GraphQL.Engine.Http;

/// <summary>
/// Finds in JSON the escape of half a character: <c>"\ud800"</c>. Grammatically it is JSON, but no text; reading it would
/// throw in the middle of a request.
/// </summary>
internal static class SurrogateEscapes
{
    private const int EscapeLength = 6;

    public static bool AnyUnpaired(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0; at = json.IndexOf((byte)'\\'))
        {
            json = json[at..];
            if (!TryRead(json, out var unit) || !char.IsSurrogate(unit))
            {
                json = json[Math.Min(2, json.Length)..];
                continue;
            }

            if (!char.IsHighSurrogate(unit) || !TryRead(json[EscapeLength..], out var second) || !char.IsLowSurrogate(second))
                return true;
            json = json[(2 * EscapeLength)..];
        }

        return false;
    }

    private static bool TryRead(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (!escape.StartsWith("\\u"u8) || escape.Length < EscapeLength
            || !ushort.TryParse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        unit = (char)code;
        return true;
    }
}
