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
    /// Whether figures may be sent to an address: one on the public network, or in a network that the installation allows. Whatever
    /// else is the installation's own, and a sending to it would reach what only the server may reach.
    /// </summary>
    public static bool MayReach(IPAddress address, IReadOnlyList<IPNetwork> allowed)
    {
        var plain = PublicNetwork.Plain(address);
        return PublicNetwork.Has(plain) || allowed.Any(n => n.Contains(plain));
    }
}
