using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;

namespace EJournal.Data.Access;

/// <summary>Curriculum, changes of the load and approvals: the staff's.</summary>
public static class YearPlanVisibility
{
    public static IQueryable<CurriculumLine> VisibleTo(this IQueryable<CurriculumLine> lines, JournalDb db, Viewer v) =>
        new AnyOf<CurriculumLine>().When(v.IsStaff, _ => true).Filter(lines.Where(l => l.SchoolId == v.SchoolId));

    public static IQueryable<CurriculumVersion> VisibleTo(this IQueryable<CurriculumVersion> versions, JournalDb db, Viewer v) =>
        new AnyOf<CurriculumVersion>().When(v.IsStaff, _ => true).Filter(versions.Where(c => c.SchoolId == v.SchoolId));

    public static IQueryable<LoadChange> VisibleTo(this IQueryable<LoadChange> changes, JournalDb db, Viewer v) =>
        new AnyOf<LoadChange>().When(v.IsStaff, _ => true).Filter(changes.Where(c => c.SchoolId == v.SchoolId));

    public static IQueryable<YearApproval> VisibleTo(this IQueryable<YearApproval> approvals, JournalDb db, Viewer v) =>
        new AnyOf<YearApproval>().When(v.IsStaff, _ => true).Filter(approvals.Where(a => a.SchoolId == v.SchoolId));
}
