using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

/// <summary>What a line of the report says of its pupils (показатели успеваемости). Percentages are of 100.</summary>
[ObjectType<PerformanceFigures>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class PerformanceFiguresType
{
    /// <summary>How many pupils (учеников).</summary>
    public static int Pupils([Parent] PerformanceFigures figures) => figures.Pupils;

    /// <summary>How often each mark was given, the best first (количество отметок).</summary>
    [ListSize(50, Usual = 6)]
    public static IReadOnlyList<MarkCount> MarkCounts([Parent] PerformanceFigures figures) => figures.MarkCounts;

    /// <summary>The weighted mean of the marks (средний балл); null without marks that count.</summary>
    public static double? Average([Parent] PerformanceFigures figures) => figures.Average;

    /// <summary>Share of pupils with final marks of 3 and above (процент успеваемости); null without final marks.</summary>
    public static double? SuccessPercent([Parent] PerformanceFigures figures) => figures.SuccessPercent;

    /// <summary>Share of pupils with final marks of 4 and 5 (процент качества); null without final marks.</summary>
    public static double? QualityPercent([Parent] PerformanceFigures figures) => figures.QualityPercent;

    /// <summary>Pupils without a mark in the period (без отметок).</summary>
    public static int WithoutMarks([Parent] PerformanceFigures figures) => figures.WithoutMarks;

    /// <summary>Pupils with a single mark in the period (с одной отметкой).</summary>
    public static int WithOneMark([Parent] PerformanceFigures figures) => figures.WithOneMark;
}
