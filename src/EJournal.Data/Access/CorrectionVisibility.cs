using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;

namespace EJournal.Data.Access;

/// <summary>The register of corrections, and documents that free from lessons.</summary>
public static class CorrectionVisibility
{
    /// <summary>The own ones of a teacher; all for those who oversee marks.</summary>
    public static IQueryable<Correction> VisibleTo(this IQueryable<Correction> corrections, JournalDb db, Viewer v) =>
        new AnyOf<Correction>()
            .When(v.OverseesSchool, _ => true)
            .When(v.IsStaff, c => c.AuthorId == v.EmployeeId)
            .Filter(corrections.Where(c => c.SchoolId == v.SchoolId));

    /// <summary>Health data: the family, the homeroom teacher, leadership; no subject teacher, no administrator.</summary>
    public static IQueryable<ExemptionDocument> VisibleTo(this IQueryable<ExemptionDocument> documents, JournalDb db, Viewer v) =>
        new AnyOf<ExemptionDocument>()
            .When(v.IsLeadership, _ => true)
            .When(v.PupilId != 0, d => d.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, d => v.ChildIds.Contains(d.PupilId))
            .When(v.HomeroomClassIds.Count > 0, d => db.Pupils.Any(p => p.Id == d.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .Filter(documents.Where(d => d.SchoolId == v.SchoolId));
}
