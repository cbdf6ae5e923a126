using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark to be taken back (снятие отметки).</summary>
public sealed record WithdrawMarkInput
{
    /// <summary>The mark (отметка).</summary>
    [ID("Mark")]
    public required long MarkId { get; init; }

    /// <summary>Why, 1 to 500 characters (причина).</summary>
    public required string Reason { get; init; }

    /// <summary>The version that you have seen (версия): when the mark was changed since, nothing is done.</summary>
    public int? Version { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
