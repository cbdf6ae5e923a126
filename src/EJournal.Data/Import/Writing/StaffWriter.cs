using EJournal.Data.Import.Rows;
using EJournal.Domain;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Writing;

internal static class StaffWriter
{
    public static async Task WriteAsync(WriteSession session, CancellationToken ct)
    {
        var written = session.Rows.Staff.Select(row => (row, Write(session, row))).ToList();
        await session.SaveAsync(ct);
        foreach (var (row, (employee, outcome)) in written)
        {
            outcome.Changed(WriteRoles(session, employee, row.Roles));
            outcome.Changed(session.ApplyLogin(row.Person.Login, employee.PersonId));
        }

        await session.SaveAsync(ct);
        session.Count(StaffRow.Layout.File, [.. written.Select(w => w.Item2.Outcome)]);
    }

    private static (Employee Employee, RowOutcome Outcome) Write(WriteSession session, StaffRow row)
    {
        var key = NameKey.Of(row.Number);
        var added = !session.Records.Staff.TryGetValue(key, out var employee);
        if (employee is null)
        {
            employee = new Employee { SchoolId = session.SchoolId, StaffNumber = row.Number, Person = PersonOf(session, row) };
            session.Records.Staff.Add(key, employee);
            session.Db.Employees.Add(employee);
        }

        WriteSession.Apply(row.Person, employee.Person);
        var outcome = new RowOutcome(added);
        outcome.Changed(session.IsChanged(employee.Person));
        return (employee, outcome);
    }

    // A parent whom the school employs later keeps the login, and so is the same person.
    private static Person PersonOf(WriteSession session, StaffRow row)
    {
        var login = row.Person.Login is null ? null : LoginRegister.Key(row.Person.Login);
        var parent = login is null ? null : session.Records.Parents.Find(parent =>
            session.Records.Accounts.TryGetValue(parent.PersonId, out var account) && account.NormalizedUserName == login);
        return parent?.Person ?? session.NewPerson(row.Person);
    }

    // The cell is the whole list: a role that is no longer in it is taken away. What an order gave or ended is left to orders.
    private static bool WriteRoles(WriteSession session, Employee employee, IReadOnlySet<Role> wanted)
    {
        if (!session.Records.Roles.TryGetValue(employee.Id, out var stored))
            session.Records.Roles[employee.Id] = stored = [];
        var gone = stored.Where(role => role is { Order: null, EndsOn: null } && !wanted.Contains(role.Role)).ToList();
        var added = wanted.Except(stored.Select(role => role.Role))
            .Select(role => new EmployeeRole { SchoolId = session.SchoolId, EmployeeId = employee.Id, Role = role }).ToList();
        session.Db.EmployeeRoles.RemoveRange(gone);
        session.Db.EmployeeRoles.AddRange(added);
        return gone.Count + added.Count > 0;
    }
}
