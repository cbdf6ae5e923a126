using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<School>]
public static class SchoolEventQueries
{
    private const int LongestDays = 400;
    private const int Most = 300;

    /// <summary>
    /// The events between two days that are for you (мероприятия), by their first day: staff see all, a family those of the
    /// school and of its classes. At most 400 days and 300 events.
    /// </summary>
    [BatchResolver]
    [ListSize(Most, Usual = 20)]
    [Readers(Relation.Member)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<SchoolEvent>>> Events(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        [ID("SchoolClass")][GraphQLDescription("Only those of this class, the whole school's included (класс).")] long? classId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        if (to < from || to.DayNumber - from.DayNumber >= LongestDays)
            throw new GraphQLException($"from and to have to span 1 to {LongestDays} days.", ErrorCodes.BadUserInput);
        // What began earlier and still goes on is found from the index of first days: an event has a longest length.
        var earliest = from.AddDays(-SchoolEventRules.LongestDays);
        var events = db.SchoolEvents.VisibleTo(db, viewer).Where(e => earliest <= e.From && e.From <= to && from <= e.To);
        if (classId is { } one)
            events = events.Where(e => e.Classes.Count == 0 || e.Classes.Any(c => c.ClassId == one));
        var rows = await events.OrderBy(e => e.From).ThenBy(e => e.StartsAt).ThenBy(e => e.Id).Take(Most).ToListAsync(ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => rows)];
    }
}
