using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Hiring and dismissal (PPL-05, PPL-08), by those whom S-02 names, on the basis of an order (PPL-04).</summary>
public static class Employment
{
    /// <summary>Returns the id of the employee.</summary>
    public static async Task<Decision<long>> HireAsync(this JournalWrite write, Newcomer newcomer, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (PeopleDataRules.MayKeepStaff(viewer, regulation) is { } refused)
            return refused;
        // He has no employee id yet, so nobody gives himself a role here.
        if (newcomer.Roles.Select(role => AppointmentRules.MayAppoint(viewer, regulation, employeeId: 0, role)).FirstOrDefault(r => r is not null) is { } role)
            return role;
        if (newcomer.Order.Problem(await write.TodayAsync(ct)) is { } order)
            return order with { Field = "order" };
        var written = newcomer.Data.Canonical();
        if (!written.TryGet(out var data))
            return Decision.Refuse<long>(written.Refusals);
        if (await NumberProblemAsync(write, newcomer.StaffNumber, ct) is { } number)
            return number;
        if (newcomer.PersonId is { } known && (known == viewer.PersonId || await db.Employees.AnyAsync(e => e.PersonId == known, ct)))
            return new Refusal(RefusalCode.Conflict, "Этот человек уже есть среди сотрудников.");

        var person = newcomer.PersonId is { } id
            ? await db.People.SingleAsync(p => p.Id == id, ct)
            : db.People.Add(new Person { SchoolId = viewer.SchoolId, LastName = data.LastName!, FirstName = data.FirstName! }).Entity;
        var employee = db.Employees.Add(new Employee
        {
            SchoolId = viewer.SchoolId,
            Person = person,
            StaffNumber = newcomer.StaffNumber.Trim(),
            HiredOn = newcomer.HiredOn,
            HireOrder = newcomer.Order,
        }).Entity;
        await write.SaveAsync(ct);
        var card = db.PersonalCards.Add(new PersonalCard { SchoolId = viewer.SchoolId, EmployeeId = employee.Id }).Entity;
        var changed = data.WriteTo(person, card);
        if (newcomer.PersonId is { } knownBefore)
        {
            write.KeepEarlier(employee, changed, $"Приказ {newcomer.Order.Number} от {newcomer.Order.Date:dd.MM.yyyy}");
            // The homeroom teacher who handed a code to the parent may not open the account of a colleague.
            await db.Invitations.CloseAllAsync(knownBefore, write.Now, ct);
        }

        db.EmployeeRoles.AddRange(newcomer.Roles.Distinct().Select(r => new EmployeeRole
        {
            SchoolId = viewer.SchoolId,
            EmployeeId = employee.Id,
            Role = r,
            From = newcomer.HiredOn,
            Order = newcomer.Order,
        }));
        write.Audit("staff.hire", $"Employee:{employee.Id}", new
        {
            from = newcomer.HiredOn,
            order = newcomer.Order,
            roles = newcomer.Roles.Distinct().Select(r => r.ToString()),
        });
        return employee.Id;
    }

    /// <summary>Roles and duties end with it. Groups and homeroom classes stay his until they are handed over.</summary>
    public static async Task<Decision<long>> DismissAsync(this JournalWrite write, Employee employee, DateOnly from, Order order, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values;
        if (PeopleDataRules.MayKeepStaff(viewer, regulation) is { } refused)
            return refused;
        if (order.Problem(await write.TodayAsync(ct)) is { } problem)
            return problem with { Field = "order" };
        if (employee.DismissedOn is not null)
            return new Refusal(RefusalCode.Conflict, "Увольнение этого сотрудника уже внесено.");
        if (employee.HiredOn > from)
            return new Refusal(RefusalCode.InvalidValue, "Уволить раньше, чем принять, нельзя.") { Field = "from" };
        var roles = await db.EmployeeRoles.Where(r => r.EmployeeId == employee.Id && (r.EndsOn == null || r.EndsOn > from)).ToListAsync(ct);
        if (roles.Any(r => r.Role == Role.Administrator) && await db.LastAdministratorAsync(employee, from, ct) is { } last)
            return last;

        (employee.DismissedOn, employee.DismissalOrder) = (from, order);
        roles.ForEach(r => (r.EndsOn, r.EndOrder) = (from, order));
        foreach (var duty in await db.Responsibilities.Where(d => d.EmployeeId == employee.Id && (d.EndsOn == null || d.EndsOn > from)).ToListAsync(ct))
            duty.EndsOn = from;
        write.Audit("staff.dismiss", $"Employee:{employee.Id}", new { from, order });
        return employee.Id;
    }

    private static async Task<Refusal?> NumberProblemAsync(JournalWrite write, string number, CancellationToken ct)
    {
        var trimmed = number.Trim();
        if (trimmed.Length is 0 or > Employee.LongestNumber || trimmed.Any(char.IsControl))
            return new(RefusalCode.InvalidValue, $"Укажите табельный номер: от 1 до {Employee.LongestNumber} знаков.") { Field = "staffNumber" };
        return await write.Db.Employees.AnyAsync(e => e.SchoolId == write.Viewer.SchoolId && e.StaffNumber == trimmed, ct)
            ? new(RefusalCode.InvalidValue, "Такой табельный номер уже есть.") { Field = "staffNumber" }
            : null;
    }
}
