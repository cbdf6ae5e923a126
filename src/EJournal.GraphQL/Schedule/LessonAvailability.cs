using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

/// <summary>Who and what is free at the time of a lesson: for those who look for a substitute.</summary>
[QueryType]
public static class LessonAvailability
{
    private const int Most = 300;

    /// <summary>
    /// The teachers without a lesson at the time of this one (свободные учителя): first those who teach its subject, then those
    /// with the fewest lessons on that day. Empty for a lesson that is not there.
    /// </summary>
    [ListSize(Most, Usual = 40)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<AvailableTeacher>> AvailableTeachers(
        [ID("Lesson")][GraphQLDescription("The lesson (урок).")] long lessonId, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var given = db.Lessons.Where(l => l.SchoolId == viewer.SchoolId && l.Status != LessonStatus.Cancelled);
        var rows = await (
            from lesson in db.Lessons.VisibleTo(db, viewer)
            where lesson.Id == lessonId
            join teaching in db.TeachingGroups on lesson.GroupId equals teaching.Id
            from teacher in db.Employees.VisibleTo(db, viewer)
            where teacher.Id != lesson.TeacherId && db.EmployeeRoles.Any(r => r.EmployeeId == teacher.Id && r.Role == Role.Teacher
                    && (r.From == null || r.From <= lesson.Date) && (r.EndsOn == null || lesson.Date < r.EndsOn))
                && (teacher.HiredOn == null || teacher.HiredOn <= lesson.Date) && (teacher.DismissedOn == null || lesson.Date < teacher.DismissedOn)
                && !given.Any(l => l.TeacherId == teacher.Id && l.Date == lesson.Date && l.StartsAt < lesson.EndsAt && lesson.StartsAt < l.EndsAt)
            select new
            {
                Teacher = teacher,
                teacher.Person,
                TeachesSubject = db.TeachingGroups.Any(g => g.TeacherId == teacher.Id && g.SubjectId == teaching.SubjectId),
                LessonsOnDay = given.Count(l => l.TeacherId == teacher.Id && l.Date == lesson.Date),
            }).ToListAsync(ct);
        foreach (var row in rows)
            row.Teacher.Person = row.Person;
        return [.. rows
            .OrderByDescending(r => r.TeachesSubject).ThenBy(r => r.LessonsOnDay)
            .ThenBy(r => r.Person.LastName, StringComparer.Ordinal).ThenBy(r => r.Person.FirstName, StringComparer.Ordinal).ThenBy(r => r.Teacher.Id)
            .Take(Most).Select(r => new AvailableTeacher { Teacher = r.Teacher, TeachesSubject = r.TeachesSubject, LessonsOnDay = r.LessonsOnDay })];
    }

    /// <summary>The rooms that lessons are given in and that none takes at the time of this one (свободные кабинеты).</summary>
    [ListSize(500, Usual = 40)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<string>> AvailableRooms(
        [ID("Lesson")][GraphQLDescription("The lesson (урок).")] long lessonId, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var given = db.Lessons.Where(l => l.SchoolId == viewer.SchoolId && l.Status != LessonStatus.Cancelled);
        var rooms = db.Lessons.VisibleTo(db, viewer).Where(l => l.Room != null).Select(l => l.Room!).Distinct();
        return await (
            from lesson in db.Lessons.VisibleTo(db, viewer)
            where lesson.Id == lessonId
            from room in rooms
            where !given.Any(l => l.Room == room && l.Date == lesson.Date && l.StartsAt < lesson.EndsAt && lesson.StartsAt < l.EndsAt)
            orderby room
            select room).Take(500).ToListAsync(ct);
    }
}
