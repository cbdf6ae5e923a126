using EJournal.Domain.Attendance;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Excuses;

/// <summary>A note about an absence of your child (объяснительная записка).</summary>
public sealed record FileExcuseNoteInput
{
    /// <summary>Your child (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The first day (с даты), at most 60 days ahead.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive (по дату): at most 31 days in all, and at most 14 days ago.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Of one day only from this lesson on (с урока), with <c>lastLesson</c>.</summary>
    public int? FirstLesson { get; init; }

    /// <summary>Of one day only up to this lesson (по урок).</summary>
    public int? LastLesson { get; init; }

    /// <summary>ILLNESS or EXCUSED (болезнь или другая уважительная причина).</summary>
    public required AbsenceKind Kind { get; init; }

    /// <summary>What was the matter, 1 to 500 characters (причина); a diagnosis is not needed.</summary>
    public required string Text { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
