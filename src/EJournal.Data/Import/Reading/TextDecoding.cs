using System.Text;

namespace EJournal.Data.Import.Reading;

/// <summary>Tells the encoding of a file by its bytes: UTF-8 and UTF-16, with or without a mark, else Windows-1251.</summary>
internal static class TextDecoding
{
    private const int BytesLookedAt = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <summary>Null when the bytes are no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        try
        {
            var (encoding, mark) = Detect(bytes);
            var text = encoding.GetString(bytes, mark, bytes.Length - mark);
            return text.Any(IsControl) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (Encoding Encoding, int Mark) Detect(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (StrictUtf8, 3);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Utf16(bigEndian: false), 2);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Utf16(bigEndian: true), 2);
        if (bytes.Length % 2 == 0 && HighBytes(bytes, 1) > 0.7)
            return (Utf16(bigEndian: false), 0);
        if (bytes.Length % 2 == 0 && HighBytes(bytes, 0) > 0.7)
            return (Utf16(bigEndian: true), 0);
        return (System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8 : Windows1251, 0);
    }

    // In UTF-16 every character of Russian or plain text has the high byte 04 or 00; no 8-bit text has these bytes at all.
    private static double HighBytes(byte[] bytes, int first)
    {
        var (high, all) = (0, 0);
        for (var at = first; at < bytes.Length && at < BytesLookedAt; at += 2)
        {
            all++;
            if (bytes[at] is 0x00 or 0x04)
                high++;
        }

        return all == 0 ? 0 : (double)high / all;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\t' or '\r' or '\n');
}
