using EJournal.Data.Lessons;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Control;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Control;

/// <summary>
/// Counts how lessons are recorded (COR-11): four statements, and one more where the school's terms count school days or
/// hours, however many lessons.
/// </summary>
public static class FillingQuery
{
    /// <param name="db">The database.</param>
    /// <param name="viewer">Whose school's regulation holds.</param>
    /// <param name="lessons">The lessons of some teachers, classes, groups or the school.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="now">By the school's clock: what has not ended yet did not take place.</param>
    /// <param name="cancellationToken">The request.</param>
    public static async Task<FillingRows> LoadAsync(
        JournalDb db, Viewer viewer, IQueryable<Lesson> lessons, DateOnly from, DateOnly to, DateTime now, CancellationToken cancellationToken)
    {
        var within = lessons.Where(l => from <= l.Date && l.Date <= to && (l.Status == LessonStatus.Planned || l.Status == LessonStatus.Held));
        var recorded = await within.Where(l => l.RecordedAt != null)
            .Select(l => new
            {
                l.ClassId,
                l.GroupId,
                l.TeacherId,
                l.RecordedLate,
                WithTopic = l.Topic != null && l.Topic != "",
                WithHomework = db.Homework.Any(h => h.LessonId == l.Id && h.WithdrawnAt == null),
            })
            .GroupBy(l => l).Select(g => new { g.Key, Lessons = g.Count() }).ToListAsync(cancellationToken);
        var (today, clock) = (DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now));
        var unrecorded = await within.Where(l => l.RecordedAt == null && (l.Date < today || (l.Date == today && l.EndsAt <= clock)))
            .OrderBy(l => l.Date).ThenBy(l => l.Number).ThenBy(l => l.Id)
            .Select(l => new { Lesson = l, WithHomework = db.Homework.Any(h => h.LessonId == l.Id && h.WithdrawnAt == null) }).ToListAsync(cancellationToken);
        var missing = unrecorded.ConvertAll(u => u.Lesson);

        var regulation = (await db.RegulationOfAsync(viewer.SchoolId, cancellationToken)).Values;
        var facts = await TermFactsOfMany.OfRecordsAsync(db, regulation, missing, today, cancellationToken);
        return new FillingRows(
        [
            .. recorded.Select(r => new FillingCount(r.Key.ClassId, r.Key.GroupId, r.Key.TeacherId, r.Lessons)
            {
                Recorded = true,
                Late = r.Key.RecordedLate,
                WithTopic = r.Key.WithTopic,
                WithHomework = r.Key.WithHomework,
            }),
            .. unrecorded.Select(u => new FillingCount(u.Lesson.ClassId, u.Lesson.GroupId, u.Lesson.TeacherId, Lessons: 1)
            {
                Recorded = false,
                // The grade plays no part in the term of a record.
                Overdue = EntryTerms.OfRecord(regulation, facts.Of(u.Lesson, gradeLevel: 0)).PassedAt(now),
                WithHomework = u.WithHomework,
            }),
        ],
        missing);
    }
}
