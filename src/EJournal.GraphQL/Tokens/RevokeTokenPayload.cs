using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Tokens;

/// <summary>Whether the token was revoked (результат отзыва токена).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record RevokeTokenPayload
{
    /// <summary>Empty when it opens nothing any more (ошибки).</summary>
    [ListSize(20)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
