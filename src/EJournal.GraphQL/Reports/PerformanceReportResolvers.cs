using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

[ObjectType<PerformanceReport>]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class PerformanceReportResolvers
{
    /// <summary>The class (класс).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolClass>> SchoolClass(
        [Parent] IReadOnlyList<PerformanceReport> reports, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Classes.VisibleTo(db, viewer).ExactlyOneEachAsync(reports, r => r.ClassId, ct);

    /// <summary>The grading period (учебный период).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<GradingPeriod>> Period(
        [Parent] IReadOnlyList<PerformanceReport> reports, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.GradingPeriods.VisibleTo(db, viewer).ExactlyOneEachAsync(reports, r => r.PeriodId, ct);
}
