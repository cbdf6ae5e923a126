using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>A remark (замечание) to the teacher of a group, or to who gave the lesson that is named.</summary>
public sealed record MakeRemarkInput
{
    /// <summary>The group whose journal it is about (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The lesson it is about (урок); it goes to who gave it, also instead of another.</summary>
    [ID("Lesson")]
    public long? LessonId { get; init; }

    /// <summary>The check at which it was made (проверка).</summary>
    [ID("JournalCheck")]
    public long? JournalCheckId { get; init; }

    /// <summary>What is to be mended, 1 to 1000 characters (замечание).</summary>
    public required string Text { get; init; }

    /// <summary>The last day on which it is mended in time (срок).</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
