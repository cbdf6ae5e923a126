using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Schedule;

/// <summary>Lessons that are not given (отмена уроков).</summary>
public sealed record CancelLessonsInput
{
    /// <summary>The lessons, 1 to 50 (уроки); all are cancelled, or none.</summary>
    [ID("Lesson")]
    public required IReadOnlyList<long> LessonIds { get; init; }

    /// <summary>Why (причина), 1 to 300 characters: it stands in the register.</summary>
    public required string Reason { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
