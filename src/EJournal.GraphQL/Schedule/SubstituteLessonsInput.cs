using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Schedule;

/// <summary>Lessons that somebody else gives (замена).</summary>
public sealed record SubstituteLessonsInput
{
    /// <summary>The lessons, 1 to 50, of one day or several (уроки); all are changed, or none.</summary>
    [ID("Lesson")]
    public required IReadOnlyList<long> LessonIds { get; init; }

    /// <summary>Who gives them (замещающий учитель).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>Why (причина), 1 to 300 characters: it stands in the register.</summary>
    public required string Reason { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>The substitute has another lesson at that time and takes both together (объединение).</summary>
    public bool? Joint { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
