using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>A page of the movement of pupils (страница движения обучающихся), the latest day first.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public sealed record MovementConnection
{
    public const int MaxFirst = 200;

    /// <summary>The entries with their cursors (записи с курсорами).</summary>
    [ListSize(MaxFirst)]
    public required IReadOnlyList<MovementEdge> Edges { get; init; }

    /// <summary>The entries alone (записи).</summary>
    [ListSize(MaxFirst)]
    public IReadOnlyList<PupilMovement> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
