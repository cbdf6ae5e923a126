using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>An inaccuracy in the journal of the own class (сообщение о неточности).</summary>
public sealed record ReportInaccuracyInput
{
    /// <summary>The group whose journal it is about (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The lesson it is about (урок).</summary>
    [ID("Lesson")]
    public long? LessonId { get; init; }

    /// <summary>What is not right, 1 to 1000 characters (неточность).</summary>
    public required string Text { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
