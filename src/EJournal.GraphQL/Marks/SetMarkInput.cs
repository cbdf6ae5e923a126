using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark to be set or corrected (отметка).</summary>
public sealed record SetMarkInput
{
    /// <summary>The lesson in whose column the mark stands (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>The pupil, of the lesson's group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The mark's code on the scale: «5»; or two marks for one work: «3/5» (отметка), then the answer is the first.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// What the mark is for (вид работы). None: of a mark being corrected its own, else the lesson's, else work in the lesson.
    /// A mark that the pupil has at the lesson for the same kind of work is corrected; for another kind it is a second mark.
    /// </summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }

    /// <summary>A remark on the mark, at most 500 characters (комментарий). None keeps it, an empty one takes it away.</summary>
    public string? Comment { get; init; }

    /// <summary>Why the mark is changed, at most 500 characters (причина); needed after the day of the lesson.</summary>
    public string? Reason { get; init; }

    /// <summary>The mark to be corrected (исправляемая отметка), of this lesson and pupil.</summary>
    [ID("Mark")]
    public long? MarkId { get; init; }

    /// <summary>The version that you have seen of the mark to be corrected (версия): when it was changed since, nothing is done.</summary>
    public int? Version { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal MarkCell AsCell() => new(PupilId, Value, Path: "")
    {
        WorkKindId = WorkKindId,
        Comment = Comment,
        Reason = Reason,
        MarkId = MarkId,
        Version = Version,
    };
}
