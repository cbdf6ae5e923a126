using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EJournal.TestKit.Peers;

/// <summary>
/// Reads what Kannel's fakesmsc prints: <c>Got message 2: &lt;from to udh %05%00%03%01%03%02 data %04%3A…&gt;</c>. A GSM-7 text is printed as it
/// is, so one with line breaks is not understood; Cyrillic is, because it comes URL-encoded.
/// </summary>
internal static partial class FakeSmscLog
{
    public static IReadOnlyList<SentSms> Read(IEnumerable<string> lines) =>
    [
        .. lines
            .Select(l => Line().Match(l))
            .Where(m => m.Success)
            .Select(Part.Of)
            .GroupBy(p => (p.Sender, p.To, p.Key))
            .Where(g => g.Count() == g.First().Total)
            .Select(g => new SentSms(
                g.Key.Sender, g.Key.To, string.Concat(g.OrderBy(p => p.Number).Select(p => p.Text)), g.First().Total)),
    ];

    private static string Decode(string kind, string body) => kind == "text"
        ? body
        : Encoding.BigEndianUnicode.GetString(WebUtility.UrlDecodeToBytes(Encoding.ASCII.GetBytes(body), 0, body.Length)!);

    [GeneratedRegex(@"Got message (?<no>\d+): <(?<from>\S+) (?<to>\S+) (?:udh (?<udh>\S+) )?(?<kind>text|data|ucs-2) (?<body>.*)>$")]
    private static partial Regex Line();

    private sealed record Part(string Sender, string To, string Key, int Number, int Total, string Text)
    {
        public static Part Of(Match line)
        {
            var text = Decode(line.Groups["kind"].Value, line.Groups["body"].Value);
            var (sender, to) = (line.Groups["from"].Value, line.Groups["to"].Value);
            if (!line.Groups["udh"].Success)
                return new Part(sender, to, "message " + line.Groups["no"].Value, 1, 1, text);

            // 05 00 03 reference total number: concatenated short messages, 8-bit reference (3GPP TS 23.040, 9.2.3.24.1).
            var header = line.Groups["udh"].Value.Split('%', StringSplitOptions.RemoveEmptyEntries)
                .Select(b => byte.Parse(b, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            return new Part(sender, to, $"reference {header[3]}", header[5], header[4], text);
        }
    }
}
