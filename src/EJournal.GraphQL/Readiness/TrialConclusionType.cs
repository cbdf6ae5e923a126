using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Readiness;

/// <summary>The written conclusion on a trial (заключение по результатам пробной эксплуатации).</summary>
[ObjectType<TrialConclusion>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.SchoolRead)]
public static class TrialConclusionType
{
    /// <summary>What follows (решение).</summary>
    public static TrialDecision Decision([Parent] TrialConclusion conclusion) => conclusion.Decision;

    /// <summary>What the analysis has shown (заключение).</summary>
    public static string Text([Parent] TrialConclusion conclusion) => conclusion.Text;

    /// <summary>The day (дата).</summary>
    public static DateOnly On([Parent] TrialConclusion conclusion) => conclusion.On;

    /// <summary>The new last day of a prolonged trial (продлено по); null otherwise.</summary>
    public static DateOnly? Until([Parent] TrialConclusion conclusion) => conclusion.Until;
}
