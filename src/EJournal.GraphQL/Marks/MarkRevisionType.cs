using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>One value a mark had, with its trace (исправление отметки).</summary>
[ObjectType<MarkRevision>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public static class MarkRevisionType
{
    /// <summary>The value (отметка); null where the mark was withdrawn.</summary>
    public static string? Value([Parent] MarkRevision revision) => revision.Value;

    /// <summary>When it was entered (время).</summary>
    public static DateTimeOffset At([Parent] MarkRevision revision) => revision.At.AsMoment();

    /// <summary>Why it was changed (причина).</summary>
    public static string? Reason([Parent] MarkRevision revision) => revision.Reason;
}
