using System.Net;
using System.Net.Sockets;

namespace EJournal.Domain.Rules;

/// <summary>What everybody can reach, as opposed to the machine itself and the networks beside it.</summary>
public static class PublicNetwork
{
    // Nothing else of IPv6 is routed: no loopback, no link-local and unique local addresses, no IPv4 in disguise.
    private static readonly IPNetwork RoutedIPv6 = IPNetwork.Parse("2000::/3");

    // What IANA keeps for special use; of IPv6 within what is routed, where 6to4 and Teredo carry an IPv4 address.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    public static bool Has(IPAddress address)
    {
        var plain = Plain(address);
        var routed = plain.AddressFamily == AddressFamily.InterNetwork || RoutedIPv6.Contains(plain);
        return routed && !Special.Any(n => n.Contains(plain));
    }

    /// <summary>An IPv4 address that is written as one of IPv6, as what it is.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
