using EJournal.Data;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>What stands in the schedule on the days of a change.</summary>
internal static class PlannedLessons
{
    /// <summary>
    /// The lessons of those days with the same class, teacher or room, the changed ones as they are going to be: one statement.
    /// </summary>
    public static async Task<IReadOnlyList<PlannedLesson>> BesideAsync(JournalDb db, IReadOnlyList<PlannedLesson> changed, CancellationToken ct)
    {
        var schoolId = changed[0].Lesson.SchoolId;
        var own = changed.Select(c => c.Lesson.Id).ToList();
        var dates = changed.Select(c => c.Lesson.Date).Distinct().ToList();
        var classes = changed.Select(c => c.Lesson.ClassId).Distinct().ToList();
        var teachers = changed.Select(c => c.Lesson.TeacherId).Distinct().ToList();
        var rooms = changed.Select(c => c.Lesson.Room).OfType<string>().Distinct().ToList();
        var rows = await (
            from lesson in db.Lessons.AsNoTracking()
            where lesson.SchoolId == schoolId && dates.Contains(lesson.Date) && lesson.Status != LessonStatus.Cancelled && !own.Contains(lesson.Id)
                && (classes.Contains(lesson.ClassId) || teachers.Contains(lesson.TeacherId) || rooms.Contains(lesson.Room!))
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            join schoolClass in db.Classes on lesson.ClassId equals schoolClass.Id
            select new { Lesson = lesson, teaching.Subgroup, Class = schoolClass }).ToListAsync(ct);
        return [.. changed, .. rows.Select(r => new PlannedLesson(r.Lesson, r.Subgroup, r.Class.Name))];
    }
}
