using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Schedule;

/// <summary>A new weekly grid of some classes from a day on (новое расписание с даты).</summary>
public sealed record SetTimetableInput
{
    /// <summary>The classes, 1 to 20, whose whole week this is (классы).</summary>
    [ID("SchoolClass")]
    public required IReadOnlyList<long> ClassIds { get; init; }

    /// <summary>The first day of the new grid (с даты), today or later; it holds to the end of that school year, and until the next one.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The whole week of the classes, at most 700 lessons (уроки недели); what is not in it is no longer given.</summary>
    public required IReadOnlyList<TimetableEntryInput> Entries { get; init; }

    /// <summary>Why (причина), 1 to 300 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>
    /// Classes whose new grid from the same day is going to be set next (классы, чьё расписание последует): what they have now is
    /// not in the way. Theirs is checked against this one.
    /// </summary>
    [ID("SchoolClass")]
    public IReadOnlyList<long>? PendingClassIds { get; init; }

    /// <summary>Substitutions, cancellations and moves that have no place in the new grid may go (подтверждение); without it they refuse it.</summary>
    public bool? DropChanges { get; init; }

    /// <summary>Tell what it would do, and change nothing (предварительный просмотр).</summary>
    public bool? DryRun { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
