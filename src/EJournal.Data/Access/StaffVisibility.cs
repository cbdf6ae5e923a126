using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Data.Access;

/// <summary>What the school keeps about its employees: duties are known to all of them, the rest to who keeps or oversees it and to oneself.</summary>
public static class StaffVisibility
{
    public static IQueryable<PersonalCard> VisibleTo(this IQueryable<PersonalCard> cards, JournalDb db, Viewer v) =>
        new AnyOf<PersonalCard>()
            .When(v.Holds(Right.SeeStaffCards), _ => true)
            .When(v.IsStaff, c => c.EmployeeId == v.EmployeeId)
            .Filter(cards.Where(c => c.SchoolId == v.SchoolId));

    public static IQueryable<StaffChange> VisibleTo(this IQueryable<StaffChange> changes, JournalDb db, Viewer v) =>
        new AnyOf<StaffChange>()
            .When(v.Holds(Right.SeeStaffCards), _ => true)
            .When(v.IsStaff, c => c.EmployeeId == v.EmployeeId)
            .Filter(changes.Where(c => c.SchoolId == v.SchoolId));

    public static IQueryable<EmployeeRole> VisibleTo(this IQueryable<EmployeeRole> roles, JournalDb db, Viewer v) =>
        new AnyOf<EmployeeRole>().When(v.IsStaff, _ => true).Filter(roles.Where(r => r.SchoolId == v.SchoolId));

    public static IQueryable<HomeroomAssignment> VisibleTo(this IQueryable<HomeroomAssignment> assignments, JournalDb db, Viewer v) =>
        new AnyOf<HomeroomAssignment>().When(v.IsStaff, _ => true).Filter(assignments.Where(a => a.SchoolId == v.SchoolId));

    public static IQueryable<Responsibility> VisibleTo(this IQueryable<Responsibility> duties, JournalDb db, Viewer v) =>
        new AnyOf<Responsibility>().When(v.IsStaff, _ => true).Filter(duties.Where(d => d.SchoolId == v.SchoolId));
}
