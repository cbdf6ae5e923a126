using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Excuses;

/// <summary>What the homeroom teacher decides on a note (решение по объяснительной).</summary>
public sealed record DecideExcuseNoteInput
{
    /// <summary>The note, about a pupil of your class (записка).</summary>
    [ID("ExcuseNote")]
    public required long NoteId { get; init; }

    /// <summary>Accept it, or decline it (принять).</summary>
    public required bool Accept { get; init; }

    /// <summary>The code that the absences get, S-16 of the regulation (код причины); when not given, the school's first of the kind the parent named.</summary>
    public string? Code { get; init; }

    /// <summary>To the parent, at most 500 characters (ответ родителю); needed to decline.</summary>
    public string? Answer { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
