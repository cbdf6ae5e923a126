using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.ExternalMarks;

/// <summary>A mark that was brought and entered wrongly (снятие отметки из другой организации).</summary>
public sealed record WithdrawBroughtMarkInput
{
    /// <summary>The mark (отметка).</summary>
    [ID("ExternalMark")]
    public required long ExternalMarkId { get; init; }

    /// <summary>Why, at most 300 characters (причина).</summary>
    public required string Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
