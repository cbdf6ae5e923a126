using EJournal.Domain.Access;
using EJournal.Domain.Readiness;

namespace EJournal.Data.Readiness;

/// <summary>How far the school is with the journal is the business of everybody who works there.</summary>
public static class ReadinessVisibility
{
    public static IQueryable<RolloutStep> VisibleTo(this IQueryable<RolloutStep> steps, Viewer v) =>
        v.IsStaff ? steps.Where(s => s.SchoolId == v.SchoolId && s.WithdrawnAt == null) : steps.Where(_ => false);

    public static IQueryable<Training> VisibleTo(this IQueryable<Training> trainings, Viewer v) =>
        v.IsStaff ? trainings.Where(t => t.SchoolId == v.SchoolId) : trainings.Where(_ => false);

    public static IQueryable<PaperComparison> VisibleTo(this IQueryable<PaperComparison> comparisons, Viewer v) =>
        v.IsStaff ? comparisons.Where(c => c.SchoolId == v.SchoolId) : comparisons.Where(_ => false);
}
