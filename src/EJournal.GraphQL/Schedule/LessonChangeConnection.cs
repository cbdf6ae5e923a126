using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A page of the register of substitutions (страница журнала замен), the latest day first.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.ScheduleRead | Scope.JournalRead)]
public sealed record LessonChangeConnection
{
    public const int MaxFirst = 200;

    /// <summary>The entries with their cursors (записи с курсорами).</summary>
    [ListSize(MaxFirst)]
    public required IReadOnlyList<LessonChangeEdge> Edges { get; init; }

    /// <summary>The entries alone (записи).</summary>
    [ListSize(MaxFirst)]
    public IReadOnlyList<LessonChange> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
