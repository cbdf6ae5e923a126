using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Roles by order (PPL-03).</summary>
public static class Appointments
{
    /// <summary>Returns the id of the appointment.</summary>
    public static async Task<Decision<long>> AppointAsync(
        this JournalWrite write, Employee employee, Role role, DateOnly from, Order order, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (AppointmentRules.MayAppoint(viewer, regulation, employee.Id, role) is { } refused)
            return refused;
        if (order.Problem(await write.TodayAsync(ct)) is { } problem)
            return problem with { Field = "order" };
        if (!employee.WorksOn(from))
            return new Refusal(RefusalCode.InvalidValue, "В этот день сотрудник не работает в школе.") { Field = "from" };
        if (await db.EmployeeRoles.AnyAsync(r => r.EmployeeId == employee.Id && r.Role == role && (r.EndsOn == null || r.EndsOn > from), ct))
            return new Refusal(RefusalCode.Conflict, "Эта роль у сотрудника уже есть.");

        var appointed = new EmployeeRole { SchoolId = viewer.SchoolId, EmployeeId = employee.Id, Role = role, From = from, Order = order };
        db.EmployeeRoles.Add(appointed);
        await write.SaveAsync(ct);
        // Whoever handed out a code before may not open this account any more.
        if (InvitationRules.IsGuarded(role))
            await db.Invitations.CloseAllAsync(employee.PersonId, write.Now, ct);
        write.Audit("role.appoint", $"Employee:{employee.Id}", new { role = role.ToString(), from, order });
        return appointed.Id;
    }

    /// <summary>From that day he is without the role; returns the id of the appointment that ends.</summary>
    public static async Task<Decision<long>> EndRoleAsync(
        this JournalWrite write, Employee employee, Role role, DateOnly from, Order order, CancellationToken ct)
    {
        var db = write.Db;
        if (AppointmentRules.MayEnd(write.Viewer, employee.Id, role) is { } refused)
            return refused;
        if (order.Problem(await write.TodayAsync(ct)) is { } problem)
            return problem with { Field = "order" };
        var held = await db.EmployeeRoles.SingleOrDefaultAsync(r => r.EmployeeId == employee.Id && r.Role == role && r.EndsOn == null, ct);
        if (held is null)
            return new Refusal(RefusalCode.Conflict, "Такой роли у сотрудника нет, или её конец уже внесён.");
        if (held.From > from)
            return new Refusal(RefusalCode.InvalidValue, "Роль не может кончиться раньше, чем началась.") { Field = "from" };
        if (role == Role.Administrator && await db.LastAdministratorAsync(employee, from, ct) is { } last)
            return last;
        (held.EndsOn, held.EndOrder) = (from, order);
        write.Audit("role.end", $"Employee:{employee.Id}", new { role = role.ToString(), from, order });
        return held.Id;
    }

    /// <summary>A refusal where nobody else would be administrator on that day and after it, with an account to sign in to.</summary>
    internal static async Task<Refusal?> LastAdministratorAsync(this JournalDb db, Employee leaving, DateOnly day, CancellationToken ct) =>
        await db.EmployeeRoles.AnyAsync(
            r => r.SchoolId == leaving.SchoolId && r.EmployeeId != leaving.Id && r.Role == Role.Administrator
                && r.EndsOn == null && (r.From == null || r.From <= day)
                && db.Employees.Any(e => e.Id == r.EmployeeId && e.DismissedOn == null
                    && db.Users.Any(a => a.PersonId == e.PersonId && a.SchoolId == e.SchoolId && a.BlockedAt == null)),
            ct)
            ? null
            : new(RefusalCode.Forbidden, "Это последний администратор школы: сначала назначьте другого и выдайте ему доступ.") { Clause = "PPL-03" };
}
