using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Homework;

/// <summary>The homework of a lesson, which need not have been held yet (домашнее задание, в том числе заранее).</summary>
public sealed record SetHomeworkInput
{
    /// <summary>The lesson at which it is given (урок); that of a subgroup concerns the subgroup alone.</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>The whole homework of the lesson, at most 10 (домашнее задание); an empty list takes all of it back.</summary>
    public required IReadOnlyList<HomeworkInput> Homework { get; init; }

    /// <summary>
    /// Why what stood there is changed (причина исправления), at most 500 characters: required when homework becomes another
    /// after the day of the lesson. Kept for those who control the journal, families do not see it.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
