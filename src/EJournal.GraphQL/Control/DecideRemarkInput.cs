using EJournal.Domain.Control;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>What is decided about a remark (решение по замечанию).</summary>
public sealed record DecideRemarkInput
{
    /// <summary>The remark (замечание).</summary>
    [ID("Remark")]
    public required long RemarkId { get; init; }

    /// <summary>The decision (решение).</summary>
    public required RemarkDecision Decision { get; init; }

    /// <summary>What is said to it, at most 1000 characters (примечание); needed where it is sent back or withdrawn.</summary>
    public string? Note { get; init; }

    /// <summary>The new term of what is sent back (срок); needed there, and of no use elsewhere.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
