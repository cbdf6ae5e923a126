using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>That a parent agreed to receive news of one child through one channel (согласие на доставку).</summary>
[ObjectType<DeliveryAgreement>(IgnoreProperties = true, Implements = [typeof(INode)])]
[Readers(AgreementReaders.All)]
[Scopes(Scope.ContactsRead)]
public static class DeliveryAgreementType
{
    private static readonly DeliveryTopic[] AllTopics = Enum.GetValues<DeliveryTopic>();

    /// <summary>The id of the agreement (идентификатор).</summary>
    [ID("DeliveryAgreement")]
    public static long Id([Parent] DeliveryAgreement agreement) => agreement.Id;

    /// <summary>What the parent is told of (о чём сообщать).</summary>
    [ListSize(20)]
    public static IReadOnlyList<DeliveryTopic> Topics([Parent] DeliveryAgreement agreement) =>
        [.. AllTopics.Where(t => agreement.Topics.HasFlag((DeliveryTopics)t))];

    /// <summary>At once or in a digest (когда сообщать).</summary>
    public static DeliveryTiming Timing([Parent] DeliveryAgreement agreement) => agreement.Timing;

    /// <summary>How much a message says (сколько сообщать).</summary>
    public static PrivacyLevel Privacy([Parent] DeliveryAgreement agreement) => agreement.Privacy;

    /// <summary>Where the messages go (контакт).</summary>
    public static AgreementContact Contact([Parent] DeliveryAgreement agreement, IssuedConfirmations issued) =>
        new(agreement, issued.Find(agreement));

    /// <summary>When the parent agreed (дата согласия).</summary>
    public static DateTimeOffset AgreedAt([Parent] DeliveryAgreement agreement) => agreement.AgreedAt.AsMoment();

    /// <summary>When it ended (дата отзыва); null while it is in force.</summary>
    public static DateTimeOffset? WithdrawnAt([Parent] DeliveryAgreement agreement) => agreement.WithdrawnAt.AsMoment();
}
