using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>Whether the address was revoked (результат отзыва).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record RevokeCalendarFeedPayload
{
    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
