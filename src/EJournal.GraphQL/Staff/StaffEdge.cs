using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Staff;

/// <summary>An employee in a page (сотрудник на странице).</summary>
[ObjectType]
[Readers(Relation.Staff)]
[Scopes(Scope.PeopleRead)]
public sealed record StaffEdge
{
    /// <summary>The place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The employee (сотрудник).</summary>
    public required Employee Node { get; init; }
}
