using EJournal.Domain.Access;
using EJournal.Domain.People;

namespace EJournal.Data.Access;

/// <summary>How the list of pupils and the data about families came to be.</summary>
public static class MovementVisibility
{
    /// <summary>The movement of pupils: for those who keep or oversee the list, and the homeroom teacher of a class he came into, is in or left.</summary>
    public static IQueryable<PupilMovement> VisibleTo(this IQueryable<PupilMovement> movements, JournalDb db, Viewer v)
    {
        var inSchool = movements.Where(m => m.SchoolId == v.SchoolId);
        if (v.OverseesPeople)
            return inSchool;
        return new AnyOf<PupilMovement>()
            .When(v.HomeroomClassIds.Count > 0, m => db.Classes.Any(c => c.HomeroomTeacherId == v.EmployeeId
                && (c.Id == m.FromClassId || c.Id == m.ToClassId || db.Pupils.Any(p => p.Id == m.PupilId && p.ClassId == c.Id))))
            .Filter(inSchool);
    }

    /// <summary>The history of personal data: for those who keep families' data, the homeroom teacher of the pupil, or of the parent's child, and the parent himself.</summary>
    public static IQueryable<PersonChange> VisibleTo(this IQueryable<PersonChange> changes, JournalDb db, Viewer v)
    {
        var inSchool = changes.Where(c => c.SchoolId == v.SchoolId);
        if (v.KeepsFamilies)
            return inSchool;
        return new AnyOf<PersonChange>()
            .When(v.ParentId != 0, c => c.PersonId == v.PersonId)
            .When(v.HomeroomClassIds.Count > 0, c => db.Pupils.Any(p => db.Classes.Any(k => k.Id == p.ClassId && k.HomeroomTeacherId == v.EmployeeId)
                && (p.PersonId == c.PersonId
                    || db.Guardianships.Any(g => g.PupilId == p.Id && db.Parents.Any(x => x.Id == g.ParentId && x.PersonId == c.PersonId)))))
            .Filter(inSchool);
    }
}
