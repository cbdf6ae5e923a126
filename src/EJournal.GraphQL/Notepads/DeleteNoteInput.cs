using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Notepads;

/// <summary>A line of your notepad that is no longer needed (удаление записи из Блокнота).</summary>
public sealed record DeleteNoteInput
{
    /// <summary>The line (запись).</summary>
    [ID("NotepadEntry")]
    public required long NoteId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
