using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>A page of who looked at a pupil's data (журнал доступа), the latest hour first.</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record DataAccessConnection
{
    /// <summary>The entries with their cursors (записи с курсорами).</summary>
    [ListSize(DataAccessPaging.MaxFirst)]
    public required IReadOnlyList<DataAccessEdge> Edges { get; init; }

    /// <summary>The entries alone (записи).</summary>
    [ListSize(DataAccessPaging.MaxFirst)]
    public IReadOnlyList<DataAccess> Nodes => [.. Edges.Select(e => e.Node)];

    /// <summary>Where the page stands (сведения о странице).</summary>
    public required PageInfo PageInfo { get; init; }
}
