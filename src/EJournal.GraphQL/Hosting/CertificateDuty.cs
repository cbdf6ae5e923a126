using System.Net;

namespace EJournal.GraphQL.Hosting;

/// <summary>
/// In Production a server that others can reach does not start with keys that lie readable on its disk: whoever gets a copy of
/// the data folder could sign in as anybody. Whoever protects the disk otherwise says so.
/// </summary>
internal static class CertificateDuty
{
    public static void Check(WebApplication app)
    {
        var certificate = app.Services.GetRequiredService<EJournalOptions>().Certificate;
        if (certificate.Path is not null || certificate.None || !app.Environment.IsProduction() || !IsReachable(app.Configuration))
            return;
        throw new InvalidOperationException(
            "The keys in the data folder are not encrypted, and the server can be reached from other machines. Set EJournal:Certificate:Path "
            + "to a PKCS#12 file, or EJournal:Certificate:None to true where the disk itself is encrypted.");
    }

    private static bool IsReachable(IConfiguration configuration) =>
        configuration["http_ports"] is { Length: > 0 } || configuration["https_ports"] is { Length: > 0 }
        || (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"] ?? ""))
            .Any(address => !IsOfThisMachine(BindingAddress.Parse(address).Host));

    private static bool IsOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("unix:", StringComparison.Ordinal)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
