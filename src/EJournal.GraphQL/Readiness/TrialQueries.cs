using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Readiness;
using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Control;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[QueryType]
public static class TrialQueries
{
    /// <summary>
    /// How a trial went (анализ результатов пробной эксплуатации): filling, late entries, corrections, comparisons with paper and
    /// remarks, class by class. Null when there is no such trial.
    /// </summary>
    [Readers(Relation.Leadership | Relation.Auditor)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<TrialReport?> TrialReport(
        [ID("Trial")][GraphQLDescription("The trial (пробная эксплуатация).")] long trialId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        if (await db.Trials.VisibleTo(viewer).FindAsync(trialId, ct) is not { } trial)
            return null;
        var (now, zone) = (time.GetUtcNow().UtcDateTime, await db.TimeZoneAsync(viewer, ct));
        var today = SchoolDay.At(now, zone);
        var to = today < trial.To ? today : trial.To;
        if (to < trial.From)
            return new TrialReport { Trial = trial, CountedTo = null, Classes = [] };
        var counts = await db.TrialCountsAsync(viewer, trial, to, now, zone, ct);
        var ids = counts.Keys.ToList();
        var classes = await db.Classes.VisibleTo(db, viewer).Where(c => ids.Contains(c.Id))
            .OrderBy(c => c.GradeLevel).ThenBy(c => c.Letter).ThenBy(c => c.Id).ToListAsync(ct);
        return new TrialReport
        {
            Trial = trial,
            CountedTo = to,
            Classes =
            [
                .. classes.Select(c => new ClassTrialFigures
                {
                    SchoolClass = c,
                    Filling = counts[c.Id].Filling,
                    Corrections = counts[c.Id].Corrections,
                    Comparisons = counts[c.Id].Comparisons,
                    Differences = counts[c.Id].Differences,
                    Remarks = counts[c.Id].Remarks,
                }),
            ],
        };
    }
}
