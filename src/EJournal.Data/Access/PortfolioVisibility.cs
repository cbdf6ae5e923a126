using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Portfolios;

namespace EJournal.Data.Access;

/// <summary>Portfolios (PPL-15). The definition is <see cref="AccessPolicy.SeesPortfolio"/>.</summary>
public static class PortfolioVisibility
{
    public static IQueryable<PortfolioEntry> VisibleTo(this IQueryable<PortfolioEntry> entries, JournalDb db, Viewer v) =>
        new AnyOf<PortfolioEntry>()
            .When(v.IsLeadership, _ => true)
            .When(v.PupilId != 0, e => e.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, e => e.PupilId != null && v.ChildIds.Contains(e.PupilId.Value))
            .When(v.HomeroomClassIds.Count > 0, e => db.Pupils.Any(p => p.Id == e.PupilId && v.HomeroomClassIds.Contains(p.ClassId)))
            .When(v.IsStaff, e => e.EmployeeId == v.EmployeeId)
            .When(v.Holds(Right.SeeStaffCards), e => e.EmployeeId != null)
            .Filter(entries.Where(e => e.SchoolId == v.SchoolId));

    /// <summary>Of who came on that day or later, as far as the viewer may know when they came: by the card of a pupil, by that of an employee.</summary>
    public static IQueryable<PortfolioEntry> OfArrived(this IQueryable<PortfolioEntry> entries, JournalDb db, Viewer v, DateOnly since)
    {
        var pupils = new AnyOf<Pupil>()
            .When(v.KeepsFamilies, _ => true)
            .When(v.PupilId != 0, p => p.Id == v.PupilId)
            .When(v.ChildIds.Count > 0, p => v.ChildIds.Contains(p.Id))
            .When(v.HomeroomClassIds.Count > 0, p => v.HomeroomClassIds.Contains(p.ClassId))
            .Filter(db.Pupils.Where(p => p.SchoolId == v.SchoolId && p.EnrolledOn >= since));
        var employees = new AnyOf<Employee>()
            .When(v.Holds(Right.SeeStaffCards), _ => true)
            .When(v.IsStaff, e => e.Id == v.EmployeeId)
            .Filter(db.Employees.Where(e => e.SchoolId == v.SchoolId && e.HiredOn >= since));
        return entries.Where(e => pupils.Any(p => p.Id == e.PupilId) || employees.Any(c => c.Id == e.EmployeeId));
    }
}
