using System.Text;

namespace EJournal.Plugins.Sms;

/// <summary>The settings, and the requests made of them.</summary>
internal sealed class GatewayAccount(ChannelSettings settings)
{
    public const string Url = "gatewayUrl";
    public const string UserName = "username";
    public const string Password = "password";
    public const string Sender = "sender";

    private const string DefaultPath = "/cgi-bin/sendsms";

    private readonly Uri _address = AddressOf(new Uri(settings.Find(Url)!));

    public HttpRequestMessage Send(string phone, SmsText text) =>
        Request([("to", phone), ("text", text.Value), ("charset", "UTF-8"), ("coding", text.Alphabet == SmsAlphabet.Ucs2 ? "2" : "0")]);

    /// <summary>A message to nobody: the gateway checks the password first and then refuses, so nothing is sent and nothing is paid.</summary>
    public HttpRequestMessage Probe() => Request([("to", string.Empty), ("text", "probe")]);

    private HttpRequestMessage Request(IEnumerable<(string Name, string Value)> fields)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in Credentials().Concat(fields))
            query.Append(query.Length > 0 ? '&' : '?').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return new HttpRequestMessage(HttpMethod.Get, new Uri(_address, query.ToString()));
    }

    private IEnumerable<(string Name, string Value)> Credentials()
    {
        yield return ("username", settings.Find(UserName)!);
        yield return ("password", settings.Find(Password)!);
        if (settings.Find(Sender) is { } sender)
            yield return ("from", sender);
    }

    private static Uri AddressOf(Uri url) =>
        new UriBuilder(url) { Path = url.AbsolutePath == "/" ? DefaultPath : url.AbsolutePath, Query = null, Fragment = null }.Uri;
}
