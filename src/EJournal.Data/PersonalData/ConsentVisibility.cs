using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;

namespace EJournal.Data.PersonalData;

/// <summary>Who may see which consents, and who has given none.</summary>
public static class ConsentVisibility
{
    /// <summary>One's own, those about the own children and the own class; all for those who keep the lists.</summary>
    public static IQueryable<Consent> VisibleTo(this IQueryable<Consent> consents, JournalDb db, Viewer v) =>
        new AnyOf<Consent>()
            .When(v.IsSignedIn && v.Token?.Children is null, c => c.GivenById == v.PersonId)
            .When(v.KeepsFamilies, c => c.PupilId != null)
            .When(v.IsLeadership || v.IsAdministrator || v.Has(Role.HrSpecialist) || v.Has(Role.Clerk), c => c.EmployeeId != null)
            .When(v.ChildIds.Count > 0, c => c.PupilId != null && v.ChildIds.Contains(c.PupilId.Value))
            .When(v.HomeroomClassIds.Count > 0, c => db.Pupils.Any(p => p.Id == c.PupilId
                && db.Classes.Any(k => k.Id == p.ClassId && k.HomeroomTeacherId == v.EmployeeId)))
            .Filter(consents.Where(c => c.SchoolId == v.SchoolId));

    public static IQueryable<ConsentText> VisibleTo(this IQueryable<ConsentText> texts, Viewer v) =>
        v.IsSignedIn ? texts.Where(t => t.SchoolId == v.SchoolId) : texts.Where(_ => false);

    public static IQueryable<DataOfficer> VisibleTo(this IQueryable<DataOfficer> officers, Viewer v) =>
        v.IsSignedIn ? officers.Where(o => o.SchoolId == v.SchoolId) : officers.Where(_ => false);

    /// <summary>Those for whom no consent is in force.</summary>
    public static IQueryable<Pupil> WithoutConsent(this IQueryable<Pupil> pupils, JournalDb db) =>
        pupils.Where(p => !db.Consents.Any(c => c.PupilId == p.Id && c.WithdrawnAt == null));

    /// <summary>Those of whom no consent is in force.</summary>
    public static IQueryable<Employee> WithoutConsent(this IQueryable<Employee> staff, JournalDb db) =>
        staff.Where(e => !db.Consents.Any(c => c.EmployeeId == e.Id && c.WithdrawnAt == null));

    /// <summary>There was a consent for the pupil, and none is left.</summary>
    public static IQueryable<Pupil> WithdrawnConsent(this IQueryable<Pupil> pupils, JournalDb db) =>
        pupils.WithoutConsent(db).Where(p => db.Consents.Any(c => c.PupilId == p.Id));
}
