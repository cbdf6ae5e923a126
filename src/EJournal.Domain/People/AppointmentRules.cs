using EJournal.Domain.Access;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.People;

/// <summary>Who gives roles and assignments to employees (PPL-03, 001 п.8): the administrator or his assistant, by the director's order.</summary>
public static class AppointmentRules
{
    /// <summary>
    /// Null when the viewer may. Nobody gives himself anything: with a role comes what one sees, and an administrator who made
    /// himself a deputy would see marks. Where he is to be one, another administrator enters it.
    /// </summary>
    public static Refusal? MayAssign(Viewer viewer, long employeeId)
    {
        if (!viewer.IsStaff || !viewer.IsAdministrator)
            return No("Роли и обязанности по приказу вносит администратор.", "001 п.8");
        if (viewer.Token is not null)
            return No("Роли и обязанности вносит человек, а не приложение по токену.", "001 п.8");
        return employeeId == viewer.EmployeeId
            ? No("Себе роль или обязанность не вносят: это делает другой администратор.", "A-44")
            : null;
    }

    /// <summary>Null when the viewer may give the role to this employee.</summary>
    public static Refusal? MayAppoint(Viewer viewer, Regulation regulation, long employeeId, Role role)
    {
        if (MayAssign(viewer, employeeId) is { } refused)
            return refused;
        if (role is Role.Pupil or Role.Parent)
            return new(RefusalCode.InvalidValue, "Учеником или родителем не назначают.") { Field = "role" };
        if (role == Role.Administrator && !viewer.Has(Role.Administrator))
            return OnlyAdministrator();
        return regulation.RolesInUse.Contains(role) ? null : No("В школе нет такой роли.", "S-01");
    }

    /// <summary>Null when the viewer may end the role. He may give back his own: whoever comes after him is appointed by another.</summary>
    public static Refusal? MayEnd(Viewer viewer, long employeeId, Role role)
    {
        if (!(viewer.IsAdministrator && employeeId == viewer.EmployeeId) && MayAssign(viewer, employeeId) is { } refused)
            return refused;
        return role == Role.Administrator && !viewer.Has(Role.Administrator) ? OnlyAdministrator() : null;
    }

    private static Refusal OnlyAdministrator() => No("Администратора назначает и снимает администратор.", "001 п.8");

    private static Refusal No(string message, string clause) => new(RefusalCode.Forbidden, message) { Clause = clause };
}
