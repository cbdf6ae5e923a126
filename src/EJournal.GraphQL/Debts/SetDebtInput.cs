using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Debts;

/// <summary>A work that a pupil is to hand in later (точка).</summary>
public sealed record SetDebtInput
{
    /// <summary>The lesson in whose column the mark will stand (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>The pupil, of the lesson's group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>What the mark will be for (вид работы).</summary>
    [ID("WorkKind")]
    public required long WorkKindId { get; init; }

    /// <summary>What is owed, at most 300 characters (что нужно сдать).</summary>
    public required string What { get; init; }

    /// <summary>The last day, today or later (срок). Until then a first mark is in time.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
