using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Schedule;

/// <summary>What stands in a calendar feed: three statements.</summary>
public sealed record CalendarQuery(School School, IReadOnlyList<CalendarLesson> Lessons, IReadOnlyList<SchoolEvent> Events)
{
    private const int PastDays = 14;
    private const int ComingDays = 60;

    /// <summary>Null when the owner may no longer read it: the child is not his any more, or he does not work here.</summary>
    public static async Task<CalendarQuery?> LoadAsync(JournalDb db, Viewer viewer, CalendarFeed feed, DateTime now, CancellationToken cancellationToken)
    {
        if (feed.PupilId is { } pupilId ? !AccessPolicy.IsFamilyOf(viewer, pupilId) : !viewer.IsStaff)
            return null;
        var school = await db.Schools.AsNoTracking().SingleAsync(s => s.Id == feed.SchoolId, cancellationToken);
        var today = SchoolDay.At(now, school.TimeZone);
        var (from, to) = (today.AddDays(-PastDays), today.AddDays(ComingDays));
        var child = viewer.FamilyPupils.FirstOrDefault(p => p.PupilId == feed.PupilId);
        List<long> classes = [.. (child?.Classes ?? []).Select(c => c.ClassId)];
        var lessons = db.Lessons.VisibleTo(db, viewer).Where(l => from <= l.Date && l.Date <= to);
        lessons = child is null ? lessons.Where(l => l.TeacherId == viewer.EmployeeId) : lessons.Where(l => classes.Contains(l.ClassId));
        var rows = await (
            from lesson in lessons
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join subject in db.Subjects on teaching.SubjectId equals subject.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { Lesson = lesson, teaching.Subgroup, Subject = subject.Name, Class = schoolClass }).ToListAsync(cancellationToken);
        var events = await EventsAsync(db, viewer, child is null ? null : classes, from, to, cancellationToken);
        return new(
            school,
            [.. rows.Where(r => child is null || child.Attends(r.Lesson.ClassId, r.Subgroup, r.Lesson.Date)).Select(r => new CalendarLesson(r.Lesson, r.Subject, child is null ? r.Class.Name : null))],
            events);
    }

    private static Task<List<SchoolEvent>> EventsAsync(
        JournalDb db, Viewer viewer, List<long>? ofClasses, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var earliest = from.AddDays(-SchoolEventRules.LongestDays);
        var events = db.SchoolEvents.VisibleTo(db, viewer).Where(e => earliest <= e.From && e.From <= to && from <= e.To);
        if (ofClasses is not null)
            events = events.Where(e => e.Classes.Count == 0 || e.Classes.Any(c => ofClasses.Contains(c.ClassId)));
        return events.AsNoTracking().OrderBy(e => e.From).ThenBy(e => e.Id).ToListAsync(cancellationToken);
    }
}

/// <summary>A lesson in a calendar; the class is named to who teaches it, not to who sits in it.</summary>
public sealed record CalendarLesson(Lesson Lesson, string Subject, string? ClassName);
