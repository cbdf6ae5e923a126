using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>The agreement with its contact confirmed, or why it is not (результат подтверждения).</summary>
[ObjectType]
[Readers(Relation.Member)]
[NoToken]
public sealed record ConfirmContactPayload
{
    /// <summary>The agreement (согласие).</summary>
    public DeliveryAgreement? Agreement { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
