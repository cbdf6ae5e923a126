using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Data.Access;

/// <summary>Which people a viewer may see. Families never see classmates; the definition is <see cref="AccessPolicy"/>.</summary>
public static class PeopleVisibility
{
    public static IQueryable<Pupil> VisibleTo(this IQueryable<Pupil> pupils, JournalDb db, Viewer v)
    {
        var inSchool = pupils.Where(p => p.SchoolId == v.SchoolId);
        if (v.OverseesPeople)
            return inSchool;
        return new AnyOf<Pupil>()
            .When(v.PupilId != 0, p => p.Id == v.PupilId)
            .WhenAmong(v.ChildIds, p => p.Id)
            .When(v.HomeroomClassIds.Count > 0, p => db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId))
            .When(v.OwnGroupIds.Count > 0, p => p.LeftOn == null && db.TeachingGroups.Any(g => g.ClassId == p.ClassId && g.TeacherId == v.EmployeeId
                && (g.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == p.Id && s.Name == g.Subgroup && s.Until == Spell.Open))))
            .When(v.SubstitutesNow, p => p.LeftOn == null && db.Lessons.Any(l => l.TeacherId == v.EmployeeId && l.SubstitutedTeacherId != null && l.Date >= v.Today
                && db.TeachingGroups.Any(g => g.Id == l.GroupId && g.ClassId == p.ClassId
                    && (g.Subgroup == "" || db.PupilSubgroups.Any(s => s.PupilId == p.Id && s.Name == g.Subgroup && s.Until == Spell.Open)))))
            .Filter(inSchool);
    }

    /// <summary>Names of those who teach and lead are known to everyone of the school.</summary>
    public static IQueryable<Employee> VisibleTo(this IQueryable<Employee> employees, JournalDb db, Viewer v) =>
        v.IsSignedIn ? employees.Where(e => e.SchoolId == v.SchoolId) : employees.Where(_ => false);

    public static IQueryable<Parent> VisibleTo(this IQueryable<Parent> parents, JournalDb db, Viewer v)
    {
        var inSchool = parents.Where(p => p.SchoolId == v.SchoolId);
        if (v.KeepsFamilies)
            return inSchool;
        return new AnyOf<Parent>()
            .When(v.ParentId != 0, p => p.Id == v.ParentId)
            .When(v.HomeroomClassIds.Count > 0, p => db.Guardianships.Any(g => g.ParentId == p.Id
                && db.Pupils.Any(c => c.Id == g.PupilId && db.Classes.Any(k => k.Id == c.ClassId && k.HomeroomTeacherId == v.EmployeeId))))
            .Filter(inSchool);
    }

    /// <summary>The person behind an employee, a pupil or a parent that the viewer may see, and himself.</summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, JournalDb db, Viewer v)
    {
        var pupils = db.Pupils.VisibleTo(db, v);
        var parents = db.Parents.VisibleTo(db, v);
        return new AnyOf<Person>()
            .When(v.IsSignedIn, p => p.Id == v.PersonId)
            .When(v.IsSignedIn, p => db.Employees.Any(e => e.PersonId == p.Id))
            .When(v.IsSignedIn, p => pupils.Any(x => x.PersonId == p.Id))
            .When(v.IsSignedIn, p => parents.Any(x => x.PersonId == p.Id))
            .Filter(people.Where(p => p.SchoolId == v.SchoolId));
    }

    public static IQueryable<Account> VisibleTo(this IQueryable<Account> accounts, JournalDb db, Viewer v) =>
        new AnyOf<Account>()
            .When(v.IsSignedIn, a => a.Id == v.AccountId)
            .When(v.IsAdministrator, _ => true)
            .Filter(accounts.Where(a => a.SchoolId == v.SchoolId));
}
