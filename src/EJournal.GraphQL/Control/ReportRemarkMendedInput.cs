using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>That a remark is mended (исправление замечания).</summary>
public sealed record ReportRemarkMendedInput
{
    /// <summary>The remark (замечание).</summary>
    [ID("Remark")]
    public required long RemarkId { get; init; }

    /// <summary>What was done, at most 1000 characters (примечание).</summary>
    public string? Note { get; init; }

    /// <summary>True signs the return slip (подпись возвратного талона); needed where the remark asks for one, S-23.</summary>
    public bool? SignSlip { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
