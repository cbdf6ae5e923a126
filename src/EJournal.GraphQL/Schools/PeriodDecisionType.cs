using EJournal.Domain.Access;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schools;

/// <summary>That a grading period was closed, or opened again (решение об учебном периоде).</summary>
[ObjectType<PeriodDecision>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class PeriodDecisionType
{
    /// <summary>True where it was closed, false where it was opened again (закрыт).</summary>
    public static bool Closes([Parent] PeriodDecision decision) => decision.Closes;

    /// <summary>What the decision rests on (основание).</summary>
    public static string Basis([Parent] PeriodDecision decision) => decision.Basis;

    /// <summary>When it was decided (время решения).</summary>
    public static DateTimeOffset At([Parent] PeriodDecision decision) => decision.At.AsMoment();
}
