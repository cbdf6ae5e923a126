using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Messages;

/// <summary>One more message (сообщение).</summary>
public sealed record SendMessageInput
{
    /// <summary>Where (переписка).</summary>
    [ID("Correspondence")]
    public required long CorrespondenceId { get; init; }

    /// <summary>What it says (текст), 1 to 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
