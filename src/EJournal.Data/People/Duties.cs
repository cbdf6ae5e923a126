using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>What is given to an employee by order beside roles: a homeroom class, and other responsibility (A-41, PPL-03).</summary>
public static class Duties
{
    /// <summary>
    /// Ends what the predecessor had on that day. It acts at once, so the day is not in the future; returns the id of the
    /// assignment.
    /// </summary>
    public static async Task<Decision<long>> AssignHomeroomAsync(
        this JournalWrite write, SchoolClass schoolClass, Employee employee, DateOnly from, Order order, CancellationToken ct)
    {
        var (db, today) = (write.Db, await write.TodayAsync(ct));
        if (AppointmentRules.MayAssign(write.Viewer, employee.Id) is { } refused)
            return refused;
        if (order.Problem(today) is { } problem)
            return problem with { Field = "order" };
        if (from > today || !employee.WorksOn(from))
            return new Refusal(RefusalCode.InvalidValue, "Классное руководство вносят в день, с которого оно начинается, или позже.") { Field = "from" };
        if (schoolClass.HomeroomTeacherId == employee.Id)
            return new Refusal(RefusalCode.Conflict, "Этот сотрудник уже классный руководитель этого класса.");
        var before = await db.HomeroomAssignments.SingleOrDefaultAsync(h => h.ClassId == schoolClass.Id && h.EndsOn == null, ct);
        if (before?.From > from)
            return new Refusal(RefusalCode.InvalidValue, "Прежний классный руководитель назначен позже.") { Field = "from" };
        if (before is null && schoolClass.HomeroomTeacherId is { } imported)
            db.HomeroomAssignments.Add(before = new HomeroomAssignment { SchoolId = schoolClass.SchoolId, ClassId = schoolClass.Id, EmployeeId = imported });
        if (before is not null)
            before.EndsOn = from;

        var assigned = new HomeroomAssignment { SchoolId = schoolClass.SchoolId, ClassId = schoolClass.Id, EmployeeId = employee.Id, From = from, Order = order };
        db.HomeroomAssignments.Add(assigned);
        schoolClass.HomeroomTeacherId = employee.Id;
        await write.SaveAsync(ct);
        write.Audit("homeroom.assign", $"SchoolClass:{schoolClass.Id}", new { employee = employee.Id, from, order });
        return assigned.Id;
    }

    /// <summary>Returns the id of the responsibility.</summary>
    public static async Task<Decision<long>> MakeResponsibleAsync(
        this JournalWrite write, Employee employee, ResponsibilityKind kind, string title, DateOnly from, Order order, CancellationToken ct)
    {
        if (AppointmentRules.MayAssign(write.Viewer, employee.Id) is { } refused)
            return refused;
        if (order.Problem(await write.TodayAsync(ct)) is { } problem)
            return problem with { Field = "order" };
        if (title.Trim().Length is 0 or > Responsibility.LongestTitle || title.Any(char.IsControl))
            return new Refusal(RefusalCode.InvalidValue, $"Напишите, за что отвечает: от 1 до {Responsibility.LongestTitle} знаков.") { Field = "title" };
        if (!employee.WorksOn(from))
            return new Refusal(RefusalCode.InvalidValue, "В этот день сотрудник не работает в школе.") { Field = "from" };

        var made = new Responsibility
        {
            SchoolId = employee.SchoolId,
            EmployeeId = employee.Id,
            Kind = kind,
            Title = title.Trim(),
            From = from,
            EndsOn = employee.DismissedOn,
            Order = order,
        };
        write.Db.Responsibilities.Add(made);
        await write.SaveAsync(ct);
        write.Audit("responsibility.make", $"Employee:{employee.Id}", new { kind = kind.ToString(), from, order });
        return made.Id;
    }

    public static async Task<Decision<long>> EndResponsibilityAsync(this JournalWrite write, long id, DateOnly from, CancellationToken ct)
    {
        var duty = await write.Db.Responsibilities.SingleOrDefaultAsync(d => d.Id == id && d.SchoolId == write.Viewer.SchoolId, ct);
        if (duty is null)
            return new Refusal(RefusalCode.NotFound, "Такой обязанности нет.") { Field = "id" };
        if (AppointmentRules.MayAssign(write.Viewer, duty.EmployeeId) is { } refused)
            return refused;
        if (from < duty.From)
            return new Refusal(RefusalCode.InvalidValue, "Обязанность не может кончиться раньше, чем началась.") { Field = "from" };
        duty.EndsOn = from;
        write.Audit("responsibility.end", $"Employee:{duty.EmployeeId}", new { duty = duty.Id, from });
        return duty.Id;
    }
}
