using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<RolloutStep>]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class RolloutStepResolvers
{
    /// <summary>Who answers for it (ответственный).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Employee?>> Responsible(
        [Parent] IReadOnlyList<RolloutStep> steps, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Employees.VisibleTo(db, viewer).Include(e => e.Person).OneEachAsync(steps, s => s.ResponsibleId, ct);

    /// <summary>How it stands today, in the school's time zone (состояние).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<RolloutState>> State(
        [Parent] IReadOnlyList<RolloutStep> steps, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var zone = await db.Schools.Where(s => s.Id == viewer.SchoolId).Select(s => s.TimeZone).SingleAsync(ct);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, zone);
        return [.. steps.Select(s => s.StateOn(today))];
    }
}
