namespace EJournal.Delivery.Texts;

/// <summary>Where a message goes and what it says; no text when there is a reason to say nothing.</summary>
internal sealed record ComposedMessage(string? Address, string? Text)
{
    /// <summary>Why nothing is said, where <see cref="Text"/> is null.</summary>
    public string Silence { get; init; } = "nothing-left";

    /// <summary>Only that it is there: address and text are personal data.</summary>
    public override string ToString() => "ComposedMessage";
}
