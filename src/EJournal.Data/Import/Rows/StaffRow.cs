using EJournal.Data.Import.Reading;
using EJournal.Domain;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Rows;

internal sealed record StaffRow(string Number, PersonCells Person, IReadOnlySet<Role> Roles)
{
    private static readonly Column NumberColumn = new("Табельный номер", "StaffNumber", Required: true);
    private static readonly Column RolesColumn = new("Роли", "Roles", Required: true);

    public static FileLayout Layout { get; } = new(
        "staff.csv", NumberColumn, PersonCells.Last, PersonCells.First, PersonCells.Middle, RolesColumn, PersonCells.LoginColumn,
        PersonCells.EmailColumn, PersonCells.PhoneColumn);

    public static StaffRow Read(RowCells cells, ImportScope scope)
    {
        var row = new StaffRow(cells.Required(NumberColumn), PersonCells.Read(cells), ReadRoles(cells));
        var number = NameKey.Of(row.Number);
        if (number.Length > 0)
        {
            scope.Unique(cells, Layout, number, NumberColumn);
            scope.Staff.Add(number);
        }

        if (row.Person.Login is { } login && !scope.Logins.ClaimForStaff(login, number, row.Person.NameKey))
            cells.Report(PersonCells.LoginColumn, Wrong.LoginTaken);
        return row;
    }

    private static HashSet<Role> ReadRoles(RowCells cells)
    {
        var roles = new HashSet<Role>();
        cells.Required(RolesColumn);
        foreach (var name in cells.List(RolesColumn))
        {
            if (RoleNames.TryParse(name, out var role))
                roles.Add(role);
            else if (RoleNames.IsHomeroomTeacher(name))
                roles.Add(Role.Teacher);
            else
                cells.Report(RolesColumn, Wrong.Role, name);
        }

        return roles;
    }
}
