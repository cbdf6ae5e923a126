using EJournal.Delivery.Agreements;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Delivery;

/// <summary>What a parent agrees to (согласие на доставку).</summary>
public sealed record AgreeDeliveryInput
{
    /// <summary>The child (ребёнок).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The channel's key (канал).</summary>
    public required string ChannelKey { get; init; }

    /// <summary>Where to (адрес); none for a messenger, or to use the number that the school has.</summary>
    public string? Address { get; init; }

    /// <summary>What to be told of, at least one (о чём сообщать).</summary>
    public required IReadOnlyList<DeliveryTopic> Topics { get; init; }

    /// <summary>At once or in a digest (когда сообщать).</summary>
    public required DeliveryTiming Timing { get; init; }

    /// <summary>How much a message says (сколько сообщать); without values when not given.</summary>
    public PrivacyLevel? Privacy { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal AgreementRequest AsRequest() =>
        new(PupilId, ChannelKey, Address, Topics.Aggregate(DeliveryTopics.None, (all, t) => all | (DeliveryTopics)t), Timing, Privacy);
}
