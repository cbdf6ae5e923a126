using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Agreements;

/// <summary>What a parent chooses for one child and one channel.</summary>
/// <param name="PupilId">The child.</param>
/// <param name="ChannelKey">The plugin's id.</param>
/// <param name="Address">Where to; null for a messenger (a link is opened there) or to use the number the school has on file.</param>
/// <param name="Topics">At least one.</param>
/// <param name="Timing">At once, or in a digest.</param>
/// <param name="Privacy">How much is said; null says no values, the least that still tells what it is about.</param>
public sealed record AgreementRequest(
    long PupilId, string ChannelKey, string? Address, DeliveryTopics Topics, DeliveryTiming Timing, PrivacyLevel? Privacy);
