using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.PersonalData;

/// <summary>A consent to be withdrawn (отзыв согласия на обработку персональных данных).</summary>
public sealed record WithdrawConsentInput
{
    /// <summary>The consent (согласие).</summary>
    [ID("Consent")]
    public required long ConsentId { get; init; }

    /// <summary>Number and date of the written withdrawal (заявление об отзыве); not given where you withdraw your own.</summary>
    public OrderInput? Document { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
