using EJournal.Data.Import.Rows;
using EJournal.Domain.People;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// Finds the parent that a row means: by login, else by the name and a common child. Mothers of one name are common, and two
/// parents of one child do not share theirs.
/// </summary>
internal sealed class ParentMatching
{
    private readonly SchoolRecords _records;
    private readonly Dictionary<string, Parent> _byLogin = [];
    private readonly Dictionary<string, Employee> _employeesByLogin = [];
    private readonly ILookup<string, Parent> _byName;
    private readonly HashSet<Parent> _taken = [];

    public ParentMatching(SchoolRecords records)
    {
        _records = records;
        _byName = records.Parents.ToLookup(parent => LoginRegister.NameOf(parent.Person.Name));
        foreach (var parent in records.Parents)
        {
            if (LoginOf(parent.PersonId) is { } login)
                _byLogin.TryAdd(login, parent);
        }

        foreach (var employee in records.Staff.Values)
        {
            if (LoginOf(employee.PersonId) is { } login)
                _employeesByLogin.TryAdd(login, employee);
        }
    }

    /// <summary>Null for a parent whom the school does not know yet. Rows with a login are asked for first.</summary>
    public Parent? Find(ParentRow row)
    {
        var login = row.Person.Login is null ? null : LoginRegister.Key(row.Person.Login);
        var found = (login is null ? null : _byLogin.GetValueOrDefault(login))
            ?? _byName[row.Person.NameKey].FirstOrDefault(parent =>
                !_taken.Contains(parent) && HasChildOf(parent, row) && (login is null || LoginOf(parent.PersonId) is null));
        if (found is not null)
            _taken.Add(found);
        return found;
    }

    /// <summary>The employee who signs in with this login: employee and parent are one person then.</summary>
    public Person? EmployeeWith(string? login) =>
        login is null ? null : _employeesByLogin.GetValueOrDefault(LoginRegister.Key(login))?.Person;

    private bool HasChildOf(Parent parent, ParentRow row) =>
        _records.Guardianships.GetValueOrDefault(parent.Id, [])
            .Exists(link => row.Children.Any(child => _records.Pupils[child].Id == link.PupilId))
        // A kinship that was ended still tells who is meant: he is not to come back as another person of the same name.
        || row.Children.Any(child => _records.EndedKinships.Contains((parent.Id, _records.Pupils[child].Id)));

    private string? LoginOf(long personId) => _records.Accounts.GetValueOrDefault(personId)?.NormalizedUserName;
}
