using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.People;

namespace EJournal.Data.Access;

/// <summary>Checks of the journal, remarks, and inaccuracies that were reported: leadership and the auditor see all. They may speak of marks, so no administrator does .</summary>
public static class ControlVisibility
{
    /// <summary>The own ones of whoever checks besides.</summary>
    public static IQueryable<JournalCheck> VisibleTo(this IQueryable<JournalCheck> checks, JournalDb db, Viewer v) =>
        new AnyOf<JournalCheck>()
            .When(v.IsLeadership || v.Has(Role.Auditor), _ => true)
            .When(v.IsStaff, c => c.AuthorPersonId == v.PersonId)
            .Filter(checks.Where(c => c.SchoolId == v.SchoolId));

    /// <summary>The own ones of a teacher.</summary>
    public static IQueryable<Remark> VisibleTo(this IQueryable<Remark> remarks, JournalDb db, Viewer v) =>
        new AnyOf<Remark>()
            .When(v.IsLeadership || v.Has(Role.Auditor), _ => true)
            .When(v.IsStaff, r => r.TeacherId == v.EmployeeId)
            .Filter(remarks.Where(r => r.SchoolId == v.SchoolId));

    /// <summary>Those of the own class of a homeroom teacher.</summary>
    public static IQueryable<Inaccuracy> VisibleTo(this IQueryable<Inaccuracy> inaccuracies, JournalDb db, Viewer v) =>
        new AnyOf<Inaccuracy>()
            .When(v.IsLeadership || v.Has(Role.Auditor), _ => true)
            .When(v.HomeroomClassIds.Count > 0, i => v.HomeroomClassIds.Contains(i.ClassId))
            .Filter(inaccuracies.Where(i => i.SchoolId == v.SchoolId));
}
