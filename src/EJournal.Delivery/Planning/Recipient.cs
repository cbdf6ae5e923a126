using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Planning;

/// <summary>An agreement that can be delivered to now.</summary>
internal sealed record Recipient
{
    public required long AgreementId { get; init; }
    public required long SchoolId { get; init; }
    public required long PupilId { get; init; }
    public required string ChannelKey { get; init; }
    public required DeliveryTopics Topics { get; init; }
    public required DeliveryTiming Timing { get; init; }
    public required string TimeZone { get; init; }
    public required DateTime AgreedAt { get; init; }
    public required DateTime? ConfirmedAt { get; init; }

    /// <summary>Nobody agreed to hear of what happened before they agreed and proved their address.</summary>
    public bool Wants(JournalEvent happened) =>
        Topics.HasFlag(Topic.Of(happened.Kind)) && AgreedAt <= happened.At && ConfirmedAt <= happened.At;
}
