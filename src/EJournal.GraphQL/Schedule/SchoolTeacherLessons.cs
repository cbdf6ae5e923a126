using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<School>]
public static class SchoolTeacherLessons
{
    private const int LongestDays = 92;

    /// <summary>
    /// Missed and substituted lessons by employee (пропущенные и замещённые занятия), for at most 92 days. A teacher gets his own
    /// row; leadership, administrators, the office and the auditor get everybody's.
    /// </summary>
    [BatchResolver]
    [ListSize(500, Usual = 60)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.ScheduleRead | Scope.JournalRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<TeacherLessons>>> TeacherLessons(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        [ID("Teacher")][GraphQLDescription("Only this employee (сотрудник).")] long? teacherId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        if (to < from || to.DayNumber - from.DayNumber >= LongestDays)
            throw new GraphQLException($"from and to have to span 1 to {LongestDays} days.", ErrorCodes.BadUserInput);
        var all = viewer.PossibleRelations.HasFlag(Relation.Leadership) || viewer.PossibleRelations.HasFlag(Relation.Auditor)
            || viewer.PossibleRelations.HasFlag(Relation.Administrator) || viewer.PossibleRelations.HasFlag(Relation.Office);
        var employees = await db.Employees.VisibleTo(db, viewer).Include(e => e.Person)
            .Where(e => (all || e.Id == viewer.EmployeeId) && (teacherId == null || e.Id == teacherId))
            .OrderBy(e => e.Person.LastName).ThenBy(e => e.Person.FirstName).ThenBy(e => e.Id).ToListAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, schools[0].TimeZone);
        var counts = await CountsAsync(db, viewer, from, to, today, ct);
        List<TeacherLessons> rows = [.. employees
            .Select(e => new TeacherLessons
            {
                Teacher = e,
                From = from,
                To = to,
                Scheduled = Sum(counts, c => c.Owner == e.Id),
                Held = Sum(counts, c => c.Owner == e.Id && c.Giver == e.Id && c.Status == LessonStatus.Held),
                SubstitutedByOthers = Sum(counts, c => c.Owner == e.Id && c.Giver != e.Id && c.Status != LessonStatus.Cancelled),
                Cancelled = Sum(counts, c => c.Owner == e.Id && c.Status == LessonStatus.Cancelled),
                NotRecorded = Sum(counts, c => c.Owner == e.Id && c.Giver == e.Id && c.Status == LessonStatus.Planned && c.Past),
                GivenForOthers = Sum(counts, c => c.Giver == e.Id && c.Owner != e.Id && c.Status != LessonStatus.Cancelled),
            })
            .Where(r => r.Scheduled + r.GivenForOthers > 0 || teacherId is not null)];
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => rows)];
    }

    private static Task<List<Count>> CountsAsync(JournalDb db, Viewer viewer, DateOnly from, DateOnly to, DateOnly today, CancellationToken ct) => (
        // By class: lessons of a class and a time are one range of an index.
        from schoolClass in db.Classes
        where schoolClass.SchoolId == viewer.SchoolId
        join lesson in db.Lessons on schoolClass.Id equals lesson.ClassId
        where @from <= lesson.Date && lesson.Date <= to
        group lesson by new { Owner = lesson.SubstitutedTeacherId ?? lesson.TeacherId, Giver = lesson.TeacherId, lesson.Status, Past = lesson.Date < today } into g
        select new Count(g.Key.Owner, g.Key.Giver, g.Key.Status, g.Key.Past, g.Count())).ToListAsync(ct);

    private static int Sum(List<Count> counts, Func<Count, bool> which) => counts.Where(which).Sum(c => c.Lessons);

    private sealed record Count(long Owner, long Giver, LessonStatus Status, bool Past, int Lessons);
}
