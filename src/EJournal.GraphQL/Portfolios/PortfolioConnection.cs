using EJournal.Domain.Access;
using EJournal.Domain.Portfolios;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Portfolios;

/// <summary>A page of the bank of portfolios (банк портфолио), what was entered last first.</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.PeopleRead)]
public sealed record PortfolioConnection
{
    public const int MaxFirst = 100;

    /// <summary>The entries with their cursors (записи с курсорами).</summary>
    [ListSize(MaxFirst)]
    public required IReadOnlyList<PortfolioEdge> Edges { get; init; }

    /// <summary>The entries alone (записи).</summary>
    [ListSize(MaxFirst)]
    public IReadOnlyList<PortfolioEntry> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
