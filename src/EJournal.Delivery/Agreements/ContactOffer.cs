using EJournal.Domain.Delivery;

namespace EJournal.Delivery.Agreements;

/// <summary>The contact an agreement will use: one confirmed before, or a new one with its secret.</summary>
public sealed record ContactOffer
{
    /// <summary>The confirmed contact to use again; null: a new one.</summary>
    public long? ContactId { get; init; }

    public string? Address { get; init; }
    public string Masked { get; init; } = "";
    public ContactOrigin Origin { get; init; } = ContactOrigin.SelfEntered;
    public OneTimeSecret? Secret { get; init; }

    /// <summary>The messenger's link; null where a code is sent.</summary>
    public Uri? Link { get; init; }

    public ConfirmationOffer? Confirmation => Secret is null ? null : new ConfirmationOffer(Link, Secret.ExpiresAt);
}
