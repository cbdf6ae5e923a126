using System.Globalization;

namespace EJournal.Delivery.Plugins;

/// <summary>A host and port that a plugin may talk to; the host in lower case, in its ASCII form.</summary>
public readonly record struct EgressAddress(string Host, int Port)
{
    private const int HttpsPort = 443;

    /// <summary>An entry of <c>egress</c> in <c>plugin.json</c>: <c>api.telegram.org</c> (port 443) or <c>sms.example.ru:8443</c>; no wildcards.</summary>
    internal static EgressAddress OfManifest(string entry)
    {
        var (host, port) = entry.Split(':') switch
        {
            [var only] => (only, HttpsPort),
            [var first, var second] when ushort.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (first, number),
            _ => (string.Empty, 0),
        };
        return Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4 && port > 0
            ? OfUri(new UriBuilder(Uri.UriSchemeHttps, host, port).Uri)
            : throw new PluginLoadException($"egress: '{entry}' is neither host nor host:port.");
    }

    internal static EgressAddress OfUri(Uri uri) => new(uri.IdnHost.ToLowerInvariant(), uri.Port);
}
