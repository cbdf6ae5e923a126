using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Access;

/// <summary>Which ways into the system a person has (ACC-03, S-05, A-07).</summary>
public static class SignInRules
{
    private const string Clause = "S-05";

    /// <summary>What somebody is at the school.</summary>
    public sealed record Categories(bool IsStaff, bool IsPupil, bool IsParent);

    /// <summary>
    /// Null when the person may come this way. One account opens all that a person may do, so a colleague who is also a parent
    /// comes the way of staff, and whoever is neither staff nor family (any more) does as well.
    /// </summary>
    public static Refusal? MayUse(SignInMethod method, SignInRoutes routes, Categories person)
    {
        var (who, allowed) = person switch
        {
            { IsStaff: false, IsPupil: true } => ("учеников", routes.Pupils),
            { IsStaff: false, IsParent: true } => ("родителей", routes.Parents),
            _ => ("сотрудников", routes.Staff),
        };
        if (allowed.Contains(method))
            return null;
        return new(RefusalCode.Forbidden, (allowed.Count, method) switch
        {
            (0, _) => $"По регламенту школы для {who} вход в журнал закрыт.",
            (_, SignInMethod.Password) => $"По регламенту школы для {who} вход по логину и паролю закрыт: войдите через внешнюю систему входа.",
            _ => $"По регламенту школы для {who} вход через внешнюю систему закрыт: войдите по логину и паролю.",
        })
        { Clause = Clause };
    }

    /// <summary>Refuses a setting that would leave somebody without a way in, since no provider is configured on the server.</summary>
    public static Refusal? LocksOut(SignInRoutes routes) =>
        new[] { routes.Staff, routes.Pupils, routes.Parents }.Any(allowed => allowed is [SignInMethod.ExternalProvider])
            ? new(RefusalCode.InvalidValue, "На сервере не настроена ни одна внешняя система входа: часть пользователей не сможет войти. Сначала её подключают (EJournal:OpenIdConnect).")
            { Clause = Clause }
            : null;
}
