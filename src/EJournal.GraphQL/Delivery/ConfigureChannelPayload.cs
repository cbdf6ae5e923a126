using EJournal.Delivery.Channels;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>The channel, or why nothing was changed (результат настройки).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ConfigureChannelPayload
{
    /// <summary>The channel (канал).</summary>
    public ChannelView? Channel { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(100, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
