using EJournal.Domain.Access;

namespace EJournal.Domain.Delivery;

/// <summary>
/// That a parent agreed to receive news of one child through one channel: topics, timing, privacy level (согласованная форма,
/// DLV-01, A-42). Without an active agreement nothing is sent.
/// </summary>
public sealed class DeliveryAgreement : IAboutPupil
{
    /// <summary>Version of the text the parent agrees to; kept with each agreement (152-ФЗ, PDN).</summary>
    public const string CurrentTextVersion = "2026-1";

    public long Id { get; private set; }
    public long SchoolId { get; private set; }
    public long ParentId { get; private set; }
    public long PupilId { get; private set; }
    public string ChannelKey { get; private set; } = "";
    public DeliveryTopics Topics { get; private set; }
    public DeliveryTiming Timing { get; private set; }
    public PrivacyLevel Privacy { get; private set; }
    public long ContactId { get; private set; }
    public Contact Contact { get; private set; } = null!;
    public DateTime AgreedAt { get; private set; }
    public string TextVersion { get; private set; } = "";
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Why it ended: <c>PARENT</c>, <c>CHANNEL</c> (the parent stopped the bot), <c>REPLACED</c> (a newer agreement).</summary>
    public string? WithdrawalReason { get; private set; }

    public bool Active => WithdrawnAt is null && Contact.ConfirmedAt is not null;

    public static DeliveryAgreement Agree(
        long schoolId, long parentId, long pupilId, Contact contact, DeliveryTopics topics, DeliveryTiming timing, PrivacyLevel privacy, DateTime at) => new()
        {
            SchoolId = schoolId,
            ParentId = parentId,
            PupilId = pupilId,
            ChannelKey = contact.ChannelKey,
            Contact = contact,
            Topics = topics,
            Timing = timing,
            Privacy = privacy,
            AgreedAt = at,
            TextVersion = CurrentTextVersion,
        };

    public void Withdraw(DateTime at, string reason)
    {
        WithdrawnAt ??= at;
        WithdrawalReason ??= reason;
    }
}
