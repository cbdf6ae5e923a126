using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>The answer to a reported inaccuracy (ответ на сообщение о неточности).</summary>
public sealed record AnswerInaccuracyInput
{
    /// <summary>The report (сообщение).</summary>
    [ID("Inaccuracy")]
    public required long InaccuracyId { get; init; }

    /// <summary>What is said to it, at most 1000 characters (ответ); needed where it becomes no remark.</summary>
    public string? Answer { get; init; }

    /// <summary>Makes it a remark to the teacher, with its words, to be mended by this day (сделать замечанием со сроком).</summary>
    public DateOnly? RemarkDue { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
