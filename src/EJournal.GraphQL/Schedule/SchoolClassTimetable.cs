using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<SchoolClass>]
public static class SchoolClassTimetable
{
    /// <summary>The weekly grid that holds, held or will hold on a day (недельная сетка): for staff all groups, for families those of the own children.</summary>
    [BatchResolver]
    [ListSize(150, Usual = 40)]
    [Readers(Relation.Member)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<TimetableEntry>>> Timetable(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [GraphQLDescription("The day (на дату).")] DateOnly on,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var rows = await (
            from teaching in db.TeachingGroups.VisibleTo(db, viewer)
            where ids.Contains(teaching.ClassId)
            join entry in db.TimetableEntries on teaching.Id equals entry.GroupId
            where entry.From <= @on && @on < entry.Until
            orderby entry.Weekday == DayOfWeek.Sunday, entry.Weekday, entry.Number, entry.Weeks, teaching.Subgroup, entry.Id
            select new { teaching.ClassId, Entry = entry }).ToListAsync(ct);
        var byClass = rows.ToLookup(r => r.ClassId, r => r.Entry);
        return [.. classes.Select(c => byClass[c.Id].ToList())];
    }
}
