using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<Employee>("Teacher")]
public static class TeacherSchedules
{
    /// <summary>
    /// The lessons of one week, Monday to Sunday, with changes (расписание учителя): those he gives, substitutions included, and
    /// his own that somebody else gives.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<WeekSchedule>> Schedule(
        [Parent] IReadOnlyList<Employee> teachers,
        [GraphQLDescription("Any date of the week (любой день недели).")] DateOnly week,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = Weeks.Of(week);
        var (from, to, ids) = (asked.From, asked.To, teachers.Ids(t => t.Id));
        var lessons = await db.Lessons.VisibleTo(db, viewer)
            .Where(l => from <= l.Date && l.Date <= to
                && (ids.Contains(l.TeacherId) || (l.SubstitutedTeacherId != null && ids.Contains(l.SubstitutedTeacherId.Value))))
            .OrderBy(l => l.Date).ThenBy(l => l.StartsAt).ThenBy(l => l.Id).ToListAsync(ct);
        var calendar = await ClassCalendars.LoadAsync([], asked, db, viewer, ct);
        return [.. teachers.Select(t => WeekSchedules.Of(
            asked, calendar.Parity, lessons.Where(l => l.TeacherId == t.Id || l.SubstitutedTeacherId == t.Id).ToLookup(l => l.Date), calendar.IsSchoolDay))];
    }
}
