using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<SchoolEvent>]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead | Scope.DiaryRead)]
public static class SchoolEventResolvers
{
    /// <summary>The classes it is for that you may see, by grade and letter (классы); empty for the whole school.</summary>
    [BatchResolver]
    [ListSize(SchoolEventRules.MostClasses, Usual = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolClass>>> Classes(
        [Parent] IReadOnlyList<SchoolEvent> events, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = events.Ids(e => e.Id);
        var rows = await (
            from link in db.Set<SchoolEventClass>()
            where ids.Contains(link.EventId)
            join schoolClass in db.Classes.VisibleTo(db, viewer) on link.ClassId equals schoolClass.Id
            orderby schoolClass.GradeLevel, schoolClass.Letter
            select new { link.EventId, Class = schoolClass }).ToListAsync(ct);
        var byEvent = rows.ToLookup(r => r.EventId, r => r.Class);
        return [.. events.Select(e => byEvent[e.Id].ToList())];
    }
}
