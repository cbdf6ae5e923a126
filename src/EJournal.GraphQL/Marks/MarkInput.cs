using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark of a column (отметка в столбце).</summary>
public sealed record MarkInput
{
    /// <summary>The pupil, of the lesson's group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The mark's code on the scale: «5»; or two marks for one work: «3/5» (отметка).</summary>
    public required string Value { get; init; }

    /// <summary>What the mark is for, where it is not the column's (вид работы).</summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }

    /// <summary>A remark on the mark, at most 500 characters (комментарий). None keeps it, an empty one takes it away.</summary>
    public string? Comment { get; init; }

    /// <summary>Why the mark is changed, at most 500 characters (причина); needed after the day of the lesson.</summary>
    public string? Reason { get; init; }

    /// <summary>The mark to be corrected (исправляемая отметка), of this lesson and pupil.</summary>
    [ID("Mark")]
    public long? MarkId { get; init; }

    /// <summary>The version that you have seen of a mark to be corrected (версия): when it was changed since, nothing is done.</summary>
    public int? Version { get; init; }
}
