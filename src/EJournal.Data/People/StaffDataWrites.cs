using EJournal.Data.Regulations;
using EJournal.Data.Writes;
using EJournal.Domain.People;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.People;

/// <summary>Changes of an employee's data, each with the document it rests on and what stood there before (PPL-06).</summary>
public static class StaffDataWrites
{
    public static async Task<Decision<long>> ChangeStaffDataAsync(
        this JournalWrite write, Employee employee, StaffData given, string basis, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (PeopleDataRules.MayKeepStaff(viewer, (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values) is { } refused)
            return refused;
        if (Basis.Problem(basis) is { } missing)
            return missing;
        var written = given.Canonical();
        if (!written.TryGet(out var data))
            return Decision.Refuse<long>(written.Refusals);

        var person = await db.People.SingleAsync(p => p.Id == employee.PersonId, ct);
        var card = await db.PersonalCards.SingleOrDefaultAsync(c => c.EmployeeId == employee.Id, ct)
            ?? db.PersonalCards.Add(new PersonalCard { SchoolId = viewer.SchoolId, EmployeeId = employee.Id }).Entity;
        var changed = data.WriteTo(person, card);
        if (changed.Count == 0)
            return new Refusal(RefusalCode.InvalidValue, "Так уже и записано: менять нечего.");
        write.KeepEarlier(employee, changed, basis.Trim());
        write.Audit("staff.change", $"Employee:{employee.Id}", new { fields = changed.Select(c => c.Field.ToString()) });
        return employee.Id;
    }

    internal static void KeepEarlier(this JournalWrite write, Employee employee, IReadOnlyList<(StaffField Field, string? Earlier)> changed, string basis) =>
        write.Db.StaffChanges.AddRange(changed.Select(c => new StaffChange
        {
            SchoolId = write.Viewer.SchoolId,
            EmployeeId = employee.Id,
            Field = c.Field,
            Earlier = c.Earlier,
            Basis = basis,
            AuthorId = write.Viewer.PersonId,
            At = write.Now,
        }));
}
