using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Schedule;

[ObjectType<School>]
public static class SchoolBells
{
    /// <summary>The bells that are rung on a day (расписание звонков): those of each shift, and of each weekday that has its own.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 20)]
    [Readers(Relation.Member)]
    [Scopes(Scope.ScheduleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<BellTime>>> Bells(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("The day (на дату).")] DateOnly on,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var bells = await OnAsync(db, viewer.SchoolId, on, ct);
        // A viewer sees one school, his own.
        return [.. schools.Select(_ => bells)];
    }

    [GraphQLIgnore]
    internal static Task<List<BellTime>> OnAsync(JournalDb db, long schoolId, DateOnly on, CancellationToken ct) =>
        db.BellTimes.AsNoTracking().Where(b => b.SchoolId == schoolId && b.From <= on && on < b.Until)
            .OrderBy(b => b.Shift).ThenBy(b => b.Weekday != null).ThenBy(b => b.Weekday == DayOfWeek.Sunday).ThenBy(b => b.Weekday).ThenBy(b => b.Number)
            .ToListAsync(ct);
}
