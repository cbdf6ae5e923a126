using System.Net;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Readiness;

/// <summary>Who says where published figures are sent, and where they may go (ROL-08).</summary>
public static class ExportRules
{
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
    /// Whether an address is on the public network. What is not is the installation's own: a sending to it would reach what only
    /// the server may reach.
    /// </summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var b = address.GetAddressBytes();
        if (b.Length == 4)
        {
            return !((b[0] is 0 or 10 or 127 or >= 224) || (b[0] == 100 && b[1] is >= 64 and < 128) || (b[0] == 169 && b[1] == 254)
                || (b[0] == 172 && b[1] is >= 16 and < 32) || (b[0] == 192 && (b[1] == 168 || (b[1] == 0 && (b[2] is 0 or 2))))
                || (b[0] == 198 && (b[1] is 18 or 19)));
        }

        // Of IPv6 only what is routed (2000::/3), and of that neither 6to4 nor Teredo, which carry an IPv4 address.
        return (b[0] & 0xE0) == 0x20 && !(b[0] == 0x20 && b[1] == 0x02) && !(b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0);
    }
}
