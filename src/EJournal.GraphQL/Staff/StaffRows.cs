using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Staff;

internal static class StaffRows
{
    /// <summary>The change of one employee, or "not found" where there is none that the viewer may see.</summary>
    public static async Task<Decision<long>> OfEmployeeAsync(
        this JournalWrite write, long employeeId, Func<Employee, Task<Decision<long>>> change, CancellationToken ct)
    {
        var employee = await write.Db.Employees.VisibleTo(write.Db, write.Viewer).SingleOrDefaultAsync(e => e.Id == employeeId, ct);
        return employee is null ? new Refusal(RefusalCode.NotFound, "Сотрудник не найден.") { Field = "teacherId" } : await change(employee);
    }
}
