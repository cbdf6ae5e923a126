using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Regulations;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

[ObjectType<School>]
public static class SchoolPaper
{
    private const int LongestDays = 400;
    private const int Most = 500;

    /// <summary>
    /// May the school drop paper, by what was recorded between two days? (отказ от бумажного журнала) At most 400 days, of which
    /// the last should be over.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.Leadership | Relation.Auditor)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<IReadOnlyList<PaperReadiness>> PaperReadiness(
        [Parent] IReadOnlyList<School> schools,
        [GraphQLDescription("From this day on (с даты).")] DateOnly from,
        [GraphQLDescription("Up to this day, inclusive (по дату).")] DateOnly to,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        Interval.Check(from, to, LongestDays);
        // A viewer sees one school, his own.
        var mode = (await db.RegulationOfAsync(viewer.SchoolId, ct)).Values.PaperMode;
        var conditions = await db.PaperReadinessAsync(viewer.SchoolId, mode, from, to, ct);
        var answer = new PaperReadiness { Mode = mode, Ready = conditions.All(c => c.Met), Conditions = conditions };
        return [.. schools.Select(_ => answer)];
    }

    /// <summary>Comparisons of the journal with paper for a grading period (сверки с бумажным журналом), the newest first; at most 500.</summary>
    [BatchResolver]
    [ListSize(Most, Usual = 50)]
    [Readers(Relation.Staff)]
    [Scopes(Scope.SchoolRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<PaperComparison>>> PaperComparisons(
        [Parent] IReadOnlyList<School> schools,
        [ID("GradingPeriod")][GraphQLDescription("The period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.PaperComparisons.VisibleTo(viewer).Where(c => c.PeriodId == periodId).OrderByDescending(c => c.Id).Take(Most).ToListAsync(ct);
        return [.. schools.Select(_ => rows)];
    }
}
