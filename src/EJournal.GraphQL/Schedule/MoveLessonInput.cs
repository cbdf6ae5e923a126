using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

/// <summary>A lesson that is given on another day, as another lesson of the day, or elsewhere (перенос). What is not given stays.</summary>
public sealed record MoveLessonInput
{
    /// <summary>The lesson (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>The new day (дата): a school day of the class.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The new number in the day (номер урока), one of the bell schedule.</summary>
    public int? Number { get; init; }

    /// <summary>The new room (кабинет), at most 32 characters.</summary>
    public string? Room { get; init; }

    /// <summary>Why (причина), 1 to 300 characters: it stands in the register.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
