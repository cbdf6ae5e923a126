using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Attendance;

/// <summary>A document to be taken back (снятие документа).</summary>
public sealed record WithdrawExemptionInput
{
    /// <summary>The document (документ).</summary>
    [ID("Exemption")]
    public required long ExemptionId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
