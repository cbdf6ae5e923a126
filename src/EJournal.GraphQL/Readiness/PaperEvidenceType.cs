using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>Whether a condition for dropping paper holds, and what shows it (условие отказа от бумажного журнала).</summary>
[ObjectType<PaperEvidence>(IgnoreProperties = true)]
[Readers(Relation.Leadership | Relation.Auditor)]
[Scopes(Scope.ReportsRead)]
public static class PaperEvidenceType
{
    /// <summary>The condition (условие).</summary>
    public static PaperCondition Condition([Parent] PaperEvidence evidence) => evidence.Condition;

    /// <summary>Whether it holds (выполнено).</summary>
    public static bool Met([Parent] PaperEvidence evidence) => evidence.Met;

    /// <summary>What shows it, in Russian (основание).</summary>
    public static string Evidence([Parent] PaperEvidence evidence) => evidence.Evidence;
}
