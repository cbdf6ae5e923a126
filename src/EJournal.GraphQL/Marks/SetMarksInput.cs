using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Marks;

/// <summary>A whole column of the journal (отметки за урок): all of it is entered, or nothing.</summary>
public sealed record SetMarksInput
{
    /// <summary>The lesson in whose column the marks stand (урок).</summary>
    [ID("Lesson")]
    public required long LessonId { get; init; }

    /// <summary>What the marks are for, where a mark does not say otherwise (вид работы); none for the lesson's, else work in the lesson.</summary>
    [ID("WorkKind")]
    public long? WorkKindId { get; init; }

    /// <summary>The marks, 1 to 60 (отметки). A pupil may be named more than once, for different kinds of work.</summary>
    public required IReadOnlyList<MarkInput> Marks { get; init; }

    /// <summary>Why marks are changed, where a mark does not say (причина); at most 500 characters.</summary>
    public string? Reason { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal IReadOnlyList<MarkCell> AsCells() =>
    [
        .. Marks.Select((m, i) => new MarkCell(m.PupilId, m.Value, $"marks[{i}].")
        {
            // A mark that is named keeps its own kind of work.
            WorkKindId = m.WorkKindId ?? (m.MarkId is null ? WorkKindId : null),
            Comment = m.Comment,
            Reason = m.Reason ?? Reason,
            MarkId = m.MarkId,
            Version = m.Version,
        }),
    ];

    internal bool IsOfAllowedSize => Marks.Count is >= 1 and <= MarkRules.MostInColumn;
}
