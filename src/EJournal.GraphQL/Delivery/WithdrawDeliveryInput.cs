using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Delivery;

/// <summary>The agreement to be ended (отзыв согласия).</summary>
public sealed record WithdrawDeliveryInput
{
    /// <summary>The agreement (согласие).</summary>
    [ID("DeliveryAgreement")]
    public required long AgreementId { get; init; }
}
