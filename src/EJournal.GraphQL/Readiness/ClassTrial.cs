using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schedule;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<SchoolClass>]
public static class ClassTrial
{
    /// <summary>The trial that the class is in today, so that its journal and diaries can be marked as such (пробная эксплуатация); null for none.</summary>
    [BatchResolver]
    [Readers(Relation.Member)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<Trial?>> Trial(
        [Parent] IReadOnlyList<SchoolClass> classes, JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = classes.Ids(c => c.Id);
        var today = SchoolDay.At(time.GetUtcNow().UtcDateTime, await db.TimeZoneAsync(viewer, ct));
        var rows = await (
            from trial in db.Trials.VisibleTo(viewer)
            where trial.From <= today && today <= trial.To
            from part in trial.Classes
            where ids.Contains(part.ClassId)
            orderby trial.Id
            select new { part.ClassId, Trial = trial }).ToListAsync(ct);
        var byClass = rows.ToLookup(r => r.ClassId, r => r.Trial);
        return [.. classes.Select(c => byClass[c.Id].LastOrDefault())];
    }
}
