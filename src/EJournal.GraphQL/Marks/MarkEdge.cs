using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark in a page (отметка на странице).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.Marks)]
public sealed record MarkEdge
{
    /// <summary>The mark's place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The mark (отметка).</summary>
    public required Mark Node { get; init; }
}
