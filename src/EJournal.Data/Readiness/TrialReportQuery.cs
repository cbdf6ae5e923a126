using EJournal.Data.Access;
using EJournal.Data.Control;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Counts how a trial went, class by class, from what the journal keeps anyway (ROL-13): the same statements for any number of classes.</summary>
public static class TrialReportQuery
{
    /// <param name="db">The database.</param>
    /// <param name="viewer">One who sees every correction and every remark.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="to">The last day that is counted.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">The school's.</param>
    /// <param name="cancellationToken">The request.</param>
    /// <returns>Counts by class id; every class of the trial has some.</returns>
    public static async Task<IReadOnlyDictionary<long, ClassTrialCounts>> TrialCountsAsync(
        this JournalDb db, Viewer viewer, Trial trial, DateOnly to, DateTime now, string timeZone, CancellationToken cancellationToken)
    {
        var classes = db.Set<TrialClass>().Where(c => c.TrialId == trial.Id);
        var ids = await classes.Select(c => c.ClassId).ToListAsync(cancellationToken);
        var lessons = db.Lessons.Where(l => classes.Any(c => c.ClassId == l.ClassId));
        var from = trial.From;
        var filling = await FillingQuery.LoadAsync(db, viewer, lessons, from, to, SchoolDay.ClockAt(now, timeZone), cancellationToken);
        var (begin, end) = (SchoolDay.StartOf(from, timeZone), SchoolDay.StartOf(to.AddDays(1), timeZone));
        var corrections = await (
            from correction in db.Corrections.VisibleTo(db, viewer)
            where begin <= correction.RequestedAt && correction.RequestedAt < end
            join lesson in lessons on correction.LessonId equals lesson.Id
            group correction by lesson.ClassId into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var comparisons = await (
            from comparison in db.PaperComparisons.VisibleTo(viewer)
            where @from <= comparison.On && comparison.On <= to
            join taught in db.TeachingGroups on comparison.GroupId equals taught.Id
            group comparison by taught.ClassId into g
            select new { g.Key, Count = g.Count(), Differences = g.Sum(c => c.Differences) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        var remarks = await (
            from remark in db.Remarks.VisibleTo(db, viewer)
            where @from <= remark.On && remark.On <= to
            join taught in db.TeachingGroups on remark.GroupId equals taught.Id
            group remark by taught.ClassId into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var recorded = filling.Counts.ToLookup(c => c.ClassId);
        return ids.ToDictionary(id => id, id => new ClassTrialCounts(
            id, FillingFigures.Of([.. recorded[id]]), corrections.GetValueOrDefault(id),
            comparisons.GetValueOrDefault(id)?.Count ?? 0, comparisons.GetValueOrDefault(id)?.Differences ?? 0, remarks.GetValueOrDefault(id)));
    }
}
