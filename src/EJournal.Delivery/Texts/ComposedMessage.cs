namespace EJournal.Delivery.Texts;

/// <summary>Where a message goes and what it says; no text when nothing is left to tell.</summary>
internal sealed record ComposedMessage(string? Address, string? Text)
{
    /// <summary>Only that it is there: address and text are personal data.</summary>
    public override string ToString() => "ComposedMessage";
}
