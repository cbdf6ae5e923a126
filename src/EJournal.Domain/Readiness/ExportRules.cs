using System.Net;
using System.Net.Sockets;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who says where published figures are sent, and where they may go (ROL-08).</summary>
public static class ExportRules
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

    public static Refusal? MayConfigure(Viewer viewer) => viewer.IsAdministrator
        ? null
        : new(RefusalCode.Forbidden, "Выгрузку настраивает администратор журнала.");

    /// <param name="target">The target; its secret is looked at in clear.</param>
    /// <param name="secret">The secret; null where the stored one stays.</param>
    /// <param name="today">At the school.</param>
    public static IReadOnlyList<Refusal> Faults(ExportTarget target, string? secret, DateOnly today)
    {
        var faults = new List<Refusal>();
        if (target.Order.Problem(today) is { } problem)
            faults.Add(problem with { Field = "order" });
        if (!Uri.TryCreate(target.Address, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0
            || address.Fragment.Length > 0 || target.Address.Length > ExportTarget.LongestAddress)
            faults.Add(new(RefusalCode.InvalidValue, "Укажите адрес https://…, без имени пользователя и пароля.") { Field = "address" });
        if (secret is not null && (secret.Length is < ExportTarget.ShortestSecret or > ExportTarget.LongestSecret || secret.Any(char.IsControl)))
            faults.Add(new(RefusalCode.InvalidValue, $"Ключ подписи: от {ExportTarget.ShortestSecret} до {ExportTarget.LongestSecret} знаков.") { Field = "secret" });
        return faults;
    }

    /// <summary>
    /// Whether figures may be sent to an address: one on the public network, or in a network that the installation allows. Whatever
    /// else is the installation's own, and a sending to it would reach what only the server may reach.
    /// </summary>
    public static bool MayReach(IPAddress address, IReadOnlyList<IPNetwork> allowed)
    {
        var plain = Plain(address);
        return IsPublic(plain) || allowed.Any(n => n.Contains(plain));
    }

    /// <summary>Whether an address is one of the public network, not of the machine itself or of a network beside it.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        var routed = plain.AddressFamily == AddressFamily.InterNetwork || RoutedIPv6.Contains(plain);
        return routed && !Special.Any(n => n.Contains(plain));
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
