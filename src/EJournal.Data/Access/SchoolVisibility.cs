using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Delivery;
using EJournal.Domain.Schools;

namespace EJournal.Data.Access;

/// <summary>The school itself, its calendar, its channels, and who agreed to what.</summary>
public static class SchoolVisibility
{
    /// <summary>Nobody signed in: every school of the installation, of which the schema shows the name only.</summary>
    public static IQueryable<School> VisibleTo(this IQueryable<School> schools, JournalDb db, Viewer v) =>
        v.IsSignedIn ? schools.Where(s => s.Id == v.SchoolId) : schools;

    public static IQueryable<SchoolYear> VisibleTo(this IQueryable<SchoolYear> years, JournalDb db, Viewer v) =>
        v.IsSignedIn ? years.Where(y => y.SchoolId == v.SchoolId) : years.Where(_ => false);

    public static IQueryable<GradingPeriod> VisibleTo(this IQueryable<GradingPeriod> periods, JournalDb db, Viewer v) =>
        v.IsSignedIn ? periods.Where(p => p.SchoolId == v.SchoolId) : periods.Where(_ => false);

    public static IQueryable<AbsenceReason> VisibleTo(this IQueryable<AbsenceReason> reasons, JournalDb db, Viewer v) =>
        v.IsSignedIn ? reasons.Where(r => r.SchoolId == v.SchoolId) : reasons.Where(_ => false);

    /// <summary>All for those who set them up; for the others those that can be chosen.</summary>
    public static IQueryable<ChannelConfiguration> VisibleTo(this IQueryable<ChannelConfiguration> channels, JournalDb db, Viewer v) =>
        new AnyOf<ChannelConfiguration>()
            .When(v.IsAdministrator || v.IsLeadership, _ => true)
            .When(v.IsSignedIn, c => c.Enabled)
            .Filter(channels.Where(c => c.SchoolId == v.SchoolId));

    /// <summary>A parent's own, never the other parent's; and those of the class or the school for who answers for them.</summary>
    public static IQueryable<DeliveryAgreement> VisibleTo(this IQueryable<DeliveryAgreement> agreements, JournalDb db, Viewer v)
    {
        var inSchool = agreements.Where(a => a.SchoolId == v.SchoolId);
        if (v.IsLeadership)
            return inSchool;
        return new AnyOf<DeliveryAgreement>()
            .When(v.ParentId != 0, a => a.ParentId == v.ParentId && v.ChildIds.Contains(a.PupilId))
            .When(v.HomeroomClassIds.Count > 0, a => db.Pupils.Any(p => p.Id == a.PupilId
                && db.Classes.Any(c => c.Id == p.ClassId && c.HomeroomTeacherId == v.EmployeeId)))
            .Filter(inSchool);
    }
}
