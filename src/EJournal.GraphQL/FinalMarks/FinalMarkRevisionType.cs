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

    /// <summary>Why it was changed, or why it stands on few marks (причина).</summary>
    public static string? Reason([Parent] FinalMarkRevision revision) => revision.Reason;
}
