using EJournal.Domain.Access;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>A page of a pupil's marks (отметки ученика), the latest lesson first.</summary>
[ObjectType]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public sealed record MarkConnection : IStandsFor
{
    /// <summary>The marks with their cursors (отметки с курсорами).</summary>
    [ListSize(MarkPaging.MaxFirst)]
    public required IReadOnlyList<MarkEdge> Edges { get; init; }

    /// <summary>The marks alone (отметки).</summary>
    [ListSize(MarkPaging.MaxFirst)]
    public IReadOnlyList<Mark> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }

    /// <summary>What was asked, for <c>totalCount</c>.</summary>
    [GraphQLIgnore]
    public required MarkFilter Filter { get; init; }

    object IStandsFor.AccessSubject => Filter.Pupil;
}
