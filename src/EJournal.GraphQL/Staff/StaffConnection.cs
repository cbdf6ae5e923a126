using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>A page of the list of employees (список сотрудников), by name.</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public sealed record StaffConnection
{
    public const int MaxFirst = 100;

    /// <summary>The employees with their cursors (сотрудники с курсорами).</summary>
    [ListSize(MaxFirst)]
    public required IReadOnlyList<StaffEdge> Edges { get; init; }

    /// <summary>The employees alone (сотрудники).</summary>
    [ListSize(MaxFirst)]
    public IReadOnlyList<Employee> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
