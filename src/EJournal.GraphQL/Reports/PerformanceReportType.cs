using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Hosting;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

/// <summary>How a class performed in a grading period, by subject and in all (отчёт об успеваемости класса по предметам).</summary>
[ObjectType<PerformanceReport>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class PerformanceReportType
{
    /// <summary>When the figures were taken (время составления).</summary>
    public static DateTimeOffset MadeAt([Parent] PerformanceReport report) => report.MadeAt.AsMoment();

    /// <summary>Name, version and wording of the formulas (формулы).</summary>
    public static string Formula([Parent] PerformanceReport report) => report.Formula;

    /// <summary>One line for each subject and teacher (по предметам).</summary>
    [ListSize(100, Usual = 20)]
    public static IReadOnlyList<SubjectPerformance> Subjects([Parent] PerformanceReport report) => report.Subjects;

    /// <summary>The class as a whole (всего по классу).</summary>
    public static PerformanceFigures Total([Parent] PerformanceReport report) => report.Total;

    /// <summary>The report as a page to be printed (печатная форма); good for some minutes and for you. FORBIDDEN to an access token of a provider: the page would outlive it.</summary>
    public static Uri PrintUrl([Parent] PerformanceReport report, PrintLinks links, Viewer viewer) =>
        viewer.Token is { IsOfProvider: true }
            ? throw new GraphQLException("Печатную форму открывают своим входом или токеном журнала, а не токеном внешней системы.", ErrorCodes.Forbidden)
            : links.PerformanceReport(viewer, report.ClassId, report.PeriodId);
}
