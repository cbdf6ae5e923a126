using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Delivery;

/// <summary>The code that was sent to a contact (код подтверждения).</summary>
public sealed record ConfirmContactInput
{
    /// <summary>The agreement (согласие).</summary>
    [ID("DeliveryAgreement")]
    public required long AgreementId { get; init; }

    /// <summary>The code as it was received (код).</summary>
    public required string Code { get; init; }
}
