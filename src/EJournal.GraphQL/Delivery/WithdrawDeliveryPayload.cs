using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>The ended agreement, or why nothing was changed (результат отзыва).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record WithdrawDeliveryPayload
{
    /// <summary>The agreement (согласие).</summary>
    public DeliveryAgreement? Agreement { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
