using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

/// <summary>How a class performed in one subject with one teacher (успеваемость по предмету).</summary>
[ObjectType<SubjectPerformance>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class SubjectPerformanceType
{
    /// <summary>The figures (показатели).</summary>
    public static PerformanceFigures Figures([Parent] SubjectPerformance line) => line.Figures;
}
