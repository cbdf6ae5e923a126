using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

/// <summary>Lessons whose substitution or cancellation is taken back (возврат к расписанию).</summary>
public sealed record RestoreLessonsInput
{
    /// <summary>The lessons, 1 to 50 (уроки); all are restored, or none.</summary>
    [ID("Lesson")]
    public required IReadOnlyList<long> LessonIds { get; init; }

    /// <summary>Why (причина), 1 to 300 characters: it stands in the register.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
