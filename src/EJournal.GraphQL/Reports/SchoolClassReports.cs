using EJournal.Data;
using EJournal.Data.Reports;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

[ObjectType<SchoolClass>]
public static class SchoolClassReports
{
    /// <summary>
    /// How the class performed in a grading period (отчёт об успеваемости): for its homeroom teacher, the administration and
    /// the auditor.
    /// </summary>
    [BatchResolver]
    [Readers(Relation.OwnClass | Relation.MarksOverseer)]
    [Scopes(Scope.ReportsRead)]
    public static async Task<BatchResult<PerformanceReport>> PerformanceReport(
        [Parent] IReadOnlyList<SchoolClass> classes,
        [ID("GradingPeriod")][GraphQLDescription("The grading period (учебный период).")] long periodId,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        // A report is made of one class at a time: five statements each, whatever the number of pupils.
        var madeAt = time.GetUtcNow().UtcDateTime;
        var reports = new BatchResult<PerformanceReport>(classes.Count);
        for (var i = 0; i < classes.Count; i++)
        {
            if (await PerformanceReportQuery.LoadAsync(db, viewer, classes[i].Id, periodId, ct) is { } rows)
                reports[i] = PerformanceReportBuilder.Build(rows, madeAt);
            else
                reports.Fail(i, NotFound.Period().Error);
        }

        return reports;
    }
}
