using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Excuses;

/// <summary>A note that is taken back (отзыв объяснительной).</summary>
public sealed record WithdrawExcuseNoteInput
{
    /// <summary>Your note (записка).</summary>
    [ID("ExcuseNote")]
    public required long NoteId { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
