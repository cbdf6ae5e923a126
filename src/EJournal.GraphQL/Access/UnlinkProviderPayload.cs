using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Access;

/// <summary>Whether the outside system was unlinked (результат отвязки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record UnlinkProviderPayload
{
    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
