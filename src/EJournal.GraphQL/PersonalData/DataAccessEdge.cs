using EJournal.Domain.Access;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.PersonalData;

/// <summary>An entry of the access log in a page (запись на странице).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record DataAccessEdge
{
    /// <summary>The entry's place in the list (курсор).</summary>
    public required string Cursor { get; init; }

    /// <summary>The entry (запись).</summary>
    public required DataAccess Node { get; init; }
}
