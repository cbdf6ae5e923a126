using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>One value a final mark had, with its trace (исправление итоговой отметки).</summary>
[ObjectType<FinalMarkRevision>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class FinalMarkRevisionType
{
    /// <summary>The value (отметка).</summary>
    public static string Value([Parent] FinalMarkRevision revision) => revision.Value;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] FinalMarkRevision revision) => revision.At.AsMoment();

    /// <summary>What it rested on when it was set (обоснование); null for values of before it was kept.</summary>
    public static FinalMarkGrounds? Grounds([Parent] FinalMarkRevision revision) => revision.Grounds;

    /// <summary>Why it was changed, stands on few marks, or differs from the average (причина).</summary>
    public static string? Reason([Parent] FinalMarkRevision revision) => revision.Reason;
}
