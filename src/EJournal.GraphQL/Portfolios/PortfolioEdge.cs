using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

/// <summary>An entry in a page (запись на странице).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public sealed record PortfolioEdge
{
    /// <summary>The place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The entry (запись).</summary>
    public required PortfolioEntry Node { get; init; }
}
