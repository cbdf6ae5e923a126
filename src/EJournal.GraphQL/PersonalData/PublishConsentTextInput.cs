using EJournal.Domain.PersonalData;

namespace EJournal.GraphQL.PersonalData;

/// <summary>A new text of consent (текст согласия).</summary>
public sealed record PublishConsentTextInput
{
    /// <summary>Whose data it is about (вид согласия).</summary>
    public required ConsentKind Kind { get; init; }

    /// <summary>The whole text, 20 to 20,000 characters (текст).</summary>
    public required string Text { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
