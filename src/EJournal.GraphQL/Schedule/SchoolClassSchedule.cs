using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<SchoolClass>]
public static class SchoolClassSchedule
{
    /// <summary>The lessons of one week, Monday to Sunday, with changes (расписание).</summary>
    [BatchResolver]
    [Readers(Relation.Member)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<WeekSchedule>> Schedule(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("Any date of the week (любой день недели).")] DateOnly week,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var asked = Weeks.Of(week);
        var (from, to) = (asked.From, asked.To);
        var ids = classes.Ids(c => c.Id);
        var lessons = await db.Lessons.VisibleTo(db, viewer)
            .Where(l => ids.Contains(l.ClassId) && from <= l.Date && l.Date <= to)
            .OrderBy(l => l.Date).ThenBy(l => l.Number).ThenBy(l => l.Id).ToListAsync(ct);
        var byClass = lessons.ToLookup(l => l.ClassId);
        var calendars = await ClassCalendars.LoadAsync(ids, asked, db, viewer, ct);
        return [.. classes.Select(c => WeekSchedules.Of(
            asked, calendars.Parity, byClass[c.Id].ToLookup(l => l.Date), (day, hasLessons) => calendars.IsSchoolDay(c.Id, day, hasLessons)))];
    }
}
