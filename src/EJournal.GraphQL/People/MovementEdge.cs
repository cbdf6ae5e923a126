using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.People;

/// <summary>An entry in a page (запись на странице).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public sealed record MovementEdge
{
    /// <summary>The entry's place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The entry (запись).</summary>
    public required PupilMovement Node { get; init; }
}
