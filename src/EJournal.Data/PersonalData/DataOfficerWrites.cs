using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.PersonalData;

/// <summary>Appoints who answers for personal data, and ends it (PDN-04).</summary>
public static class DataOfficerWrites
{
    public static async Task<Decision<long>> AppointDataOfficerAsync(
        this JournalWrite write, long employeeId, DataDuty duty, Order order, DateOnly from, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (!await db.Employees.VisibleTo(db, viewer).AnyAsync(e => e.Id == employeeId, cancellationToken))
            return new Refusal(RefusalCode.NotFound, "Сотрудник не найден.") { Field = "teacherId" };
        if (order.Problem(await write.TodayAsync(cancellationToken)) is { } problem)
            return problem with { Field = "order" };
        if (from < order.Date)
            return new Refusal(RefusalCode.InvalidValue, "Назначение не может начаться раньше приказа.") { Field = "from" };
        if (await db.DataOfficers.AnyAsync(o => o.EmployeeId == employeeId && o.Duty == duty && o.To == null, cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Сотрудник уже назначен ответственным.");
        var officer = new DataOfficer
        {
            SchoolId = viewer.SchoolId,
            EmployeeId = employeeId,
            Duty = duty,
            From = from,
            OrderNumber = order.Number,
            OrderDate = order.Date,
        };
        db.Add(officer);
        await write.SaveAsync(cancellationToken);
        write.Audit("dataOfficer.appoint", $"DataOfficer:{officer.Id}", new { employee = employeeId, duty = duty.ToString(), from });
        return officer.Id;
    }

    public static async Task<Decision<long>> DismissDataOfficerAsync(
        this JournalWrite write, long officerId, Order order, DateOnly to, CancellationToken cancellationToken)
    {
        if (await write.Db.DataOfficers.VisibleTo(write.Viewer).SingleOrDefaultAsync(o => o.Id == officerId, cancellationToken) is not { } officer)
            return new Refusal(RefusalCode.NotFound, "Назначение не найдено.") { Field = "officerId" };
        if (officer.To is not null)
            return new Refusal(RefusalCode.Conflict, "Это назначение уже окончено.");
        if (order.Problem(await write.TodayAsync(cancellationToken)) is { } problem)
            return problem with { Field = "order" };
        if (to < officer.From)
            return new Refusal(RefusalCode.InvalidValue, "Назначение не может окончиться раньше, чем началось.") { Field = "to" };
        (officer.To, officer.EndOrderNumber, officer.EndOrderDate) = (to, order.Number, order.Date);
        await write.SaveAsync(cancellationToken);
        write.Audit("dataOfficer.dismiss", $"DataOfficer:{officer.Id}", new { to });
        return officer.Id;
    }
}
