using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Debts;

/// <summary>A debt that need not be met (отмена точки).</summary>
public sealed record CancelDebtInput
{
    /// <summary>The debt (задолженность).</summary>
    [ID("Debt")]
    public required long DebtId { get; init; }

    /// <summary>Why, at most 300 characters (причина); the family sees it.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
