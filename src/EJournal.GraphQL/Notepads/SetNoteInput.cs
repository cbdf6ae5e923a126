using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Notepads;

/// <summary>A line of your notepad (запись в Блокнот).</summary>
public sealed record SetNoteInput
{
    /// <summary>The line to be changed; none for a new one (запись).</summary>
    [ID("NotepadEntry")]
    public long? NoteId { get; init; }

    /// <summary>Your group (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The pupil, of the group (ученик).</summary>
    [ID("Pupil")]
    public required long PupilId { get; init; }

    /// <summary>A mark that is not for the journal yet, at most 10 characters (отметка).</summary>
    public string? Mark { get; init; }

    /// <summary>The note, at most 500 characters (заметка).</summary>
    public required string Text { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
