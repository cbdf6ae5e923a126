using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using EJournal.Reports.Performance;

namespace EJournal.GraphQL.Reports;

/// <summary>How often a mark was given (количество отметок).</summary>
[ObjectType<MarkCount>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ReportsRead)]
public static class MarkCountType
{
    /// <summary>The mark's code on the scale (отметка).</summary>
    public static string Value([Parent] MarkCount count) => count.Value;

    /// <summary>How many of them (количество).</summary>
    public static int Count([Parent] MarkCount count) => count.Count;
}
