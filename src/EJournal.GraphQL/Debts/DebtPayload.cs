using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Debts;

/// <summary>The debt, or why nothing was changed (результат работы с задолженностью).</summary>
[ObjectType]
[Readers(Relation.Member)]
[AnyToken]
public sealed record DebtPayload
{
    /// <summary>The debt (задолженность).</summary>
    public Debt? Debt { get; init; }

    /// <summary>Empty when it was done (ошибки).</summary>
    [ListSize(20, Usual = 1)]
    public IReadOnlyList<IError> Errors { get; init; } = [];
}
