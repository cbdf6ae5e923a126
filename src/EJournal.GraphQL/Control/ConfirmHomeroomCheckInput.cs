using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>That marks and attendance of the class were looked through (проверка отметок и посещаемости класса).</summary>
public sealed record ConfirmHomeroomCheckInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>What was noticed, at most 1000 characters (примечание).</summary>
    public string? Note { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
