using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Corrections;

/// <summary>A decision on a correction (решение по заявке).</summary>
public sealed record DecideCorrectionInput
{
    /// <summary>The correction (заявка).</summary>
    [ID("Correction")]
    public required long CorrectionId { get; init; }

    /// <summary>True: the reasons hold, and all changes are made now. False: nothing is changed (обоснована).</summary>
    public required bool Approve { get; init; }

    /// <summary>A note, at most 500 characters (примечание); needed where the reasons do not hold.</summary>
    public string? Note { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
