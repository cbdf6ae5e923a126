using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using EJournal.Domain.Readiness;

namespace EJournal.Delivery.Export;

/// <summary>
/// Connects to the public network and to the networks that the installation allows: looked at are the addresses that are connected
/// to, so that a name that changes its mind between two look-ups leads nowhere else. No redirects, no proxies, no cookies.
/// </summary>
internal static class ExportHandler
{
    public static SocketsHttpHandler Create(DeliveryOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectTimeout = options.ExportTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, options.ExportNetworks, ct),
        };
        if (options.ExportAuthority is { } file)
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(file);
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        }

        return handler;
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, IReadOnlyList<IPNetwork> networks, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, a => ExportRules.MayReach(a, networks));
        if (allowed.Length == 0)
            throw new ExportAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
