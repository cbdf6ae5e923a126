using EJournal.Domain.Access;
using EJournal.Domain.Excuses;

namespace EJournal.Data.Access;

/// <summary>Notes about absences: the family, the homeroom teacher, leadership; no subject teacher, auditor or administrator.</summary>
public static class ExcuseVisibility
{
    public static IQueryable<ExcuseNote> VisibleTo(this IQueryable<ExcuseNote> notes, JournalDb db, Viewer v) =>
        new AnyOf<ExcuseNote>()
            .When(v.IsLeadership, _ => true)
            .When(v.PupilId != 0, n => n.PupilId == v.PupilId)
            .When(v.ChildIds.Count > 0, n => v.ChildIds.Contains(n.PupilId))
            .When(v.HomeroomClassIds.Count > 0, n => db.Pupils.Any(p => p.Id == n.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .Filter(notes.Where(n => n.SchoolId == v.SchoolId));
}
