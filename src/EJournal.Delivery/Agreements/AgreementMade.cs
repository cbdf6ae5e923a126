namespace EJournal.Delivery.Agreements;

/// <summary>An agreement and, unless its contact was confirmed before, how to confirm it.</summary>
public sealed record AgreementMade(long AgreementId, ConfirmationOffer? Confirmation);

/// <summary>How a contact is confirmed. Handed out once, here: the link cannot be read again.</summary>
/// <param name="Link">To open in the messenger; null: a code was sent to the address.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record ConfirmationOffer(Uri? Link, DateTime ExpiresAt);
