using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>A comparison of a group's journal with the paper one for a grading period (сверка с бумажным журналом).</summary>
[ObjectType<PaperComparison>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class PaperComparisonType
{
    /// <summary>The id of the comparison (идентификатор).</summary>
    [ID("PaperComparison")]
    public static long Id([Parent] PaperComparison comparison) => comparison.Id;

    /// <summary>The day of the comparison (дата).</summary>
    public static DateOnly On([Parent] PaperComparison comparison) => comparison.On;

    /// <summary>How many entries differed (расхождений).</summary>
    public static int Differences([Parent] PaperComparison comparison) => comparison.Differences;

    /// <summary>What differed, and what was done about it (примечание).</summary>
    public static string? Note([Parent] PaperComparison comparison) => comparison.Note;
}
