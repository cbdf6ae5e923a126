using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Messages;

/// <summary>A document that an announcement points at (ссылка на документ).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.MessagesRead)]
public sealed record DocumentLink
{
    /// <summary>What it is (название документа).</summary>
    public required string Title { get; init; }

    /// <summary>Where it is (адрес), https.</summary>
    public required string Url { get; init; }
}
