using EJournal.Domain.Access;
using EJournal.Domain.Readiness;

namespace EJournal.Data.Readiness;

/// <summary>How far the school is with the journal is the business of everybody who works there; that a class only tries it, of its families too.</summary>
public static class ReadinessVisibility
{
    public static IQueryable<RolloutStep> VisibleTo(this IQueryable<RolloutStep> steps, Viewer v) =>
        v.IsStaff ? steps.Where(s => s.SchoolId == v.SchoolId && s.WithdrawnAt == null) : steps.Where(_ => false);

    public static IQueryable<Training> VisibleTo(this IQueryable<Training> trainings, Viewer v) =>
        v.IsStaff ? trainings.Where(t => t.SchoolId == v.SchoolId) : trainings.Where(_ => false);

    public static IQueryable<PaperComparison> VisibleTo(this IQueryable<PaperComparison> comparisons, Viewer v) =>
        v.IsStaff ? comparisons.Where(c => c.SchoolId == v.SchoolId) : comparisons.Where(_ => false);

    public static IQueryable<Trial> VisibleTo(this IQueryable<Trial> trials, Viewer v)
    {
        var inSchool = trials.Where(t => t.SchoolId == v.SchoolId);
        if (v.IsStaff)
            return inSchool;
        var classes = v.PresentFamilyClassIds.ToList();
        return inSchool.Where(t => t.Classes.Any(c => classes.Contains(c.ClassId)));
    }

    public static IQueryable<JournalSwitch> VisibleTo(this IQueryable<JournalSwitch> switches, Viewer v) =>
        v.IsStaff ? switches.Where(s => s.SchoolId == v.SchoolId) : switches.Where(_ => false);

    public static IQueryable<Assessment> VisibleTo(this IQueryable<Assessment> assessments, Viewer v) =>
        v.IsStaff ? assessments.Where(a => a.SchoolId == v.SchoolId) : assessments.Where(_ => false);

    /// <summary>Nobody signed in: those of every school of the installation, since whoever wants the service has no account yet.</summary>
    public static IQueryable<PublicService> VisibleTo(this IQueryable<PublicService> services, Viewer v) =>
        v.IsSignedIn ? services.Where(s => s.SchoolId == v.SchoolId) : services;

    /// <summary>Nobody signed in: those of every school of the installation, as on the schools' sites.</summary>
    public static IQueryable<PublishedMonth> VisibleTo(this IQueryable<PublishedMonth> months, Viewer v) =>
        v.IsSignedIn ? months.Where(m => m.SchoolId == v.SchoolId) : months;

    public static IQueryable<ExportTarget> VisibleTo(this IQueryable<ExportTarget> targets, Viewer v) =>
        v.IsLeadership || v.IsAdministrator ? targets.Where(t => t.SchoolId == v.SchoolId) : targets.Where(_ => false);

    public static IQueryable<ExportSending> VisibleTo(this IQueryable<ExportSending> sendings, Viewer v) =>
        v.IsLeadership || v.IsAdministrator ? sendings.Where(s => s.SchoolId == v.SchoolId) : sendings.Where(_ => false);
}
