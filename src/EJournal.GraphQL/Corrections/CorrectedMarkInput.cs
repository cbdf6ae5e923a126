using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Corrections;

/// <summary>How a mark is to be changed (исправление отметки).</summary>
public sealed record CorrectedMarkInput
{
    /// <summary>The pupil, of the lesson's group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>The mark to be changed (отметка); none for one that the pupil has for the same kind of work, else for a new one.</summary>
    [ID("Mark")]
    public long? MarkId { get; init; }

    /// <summary>What the mark is for (вид работы); none as in <c>setMark</c>.</summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }

    /// <summary>The code it is to have (новое значение): «4»; none takes the mark that is named back.</summary>
    public string? Value { get; init; }
}
