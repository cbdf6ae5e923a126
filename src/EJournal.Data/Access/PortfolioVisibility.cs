using EJournal.Domain.Access;
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
}
