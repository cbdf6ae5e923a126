using EJournal.Delivery.Agreements;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>
/// The confirmations that this request's mutations handed out: only the hash of a link is stored, so the answer to
/// <c>agreeDelivery</c> is the one place to show it.
/// </summary>
public sealed class IssuedConfirmations
{
    private readonly Dictionary<long, ConfirmationOffer> _offers = [];

    public void Add(AgreementMade made)
    {
        if (made.Confirmation is { } offer)
            _offers[made.AgreementId] = offer;
    }

    public ContactConfirmation? Find(DeliveryAgreement agreement)
    {
        if (_offers.TryGetValue(agreement.Id, out var offer))
            return new ContactConfirmation { Link = offer.Link, ExpiresAt = offer.ExpiresAt.AsMoment() };
        // Later only a code can still be typed in; a link is gone, and its contact has no address until it is opened.
        return agreement.Contact is { ConfirmedAt: null, Address: not null, SecretExpiresAt: { } expires }
            ? new ContactConfirmation { ExpiresAt = expires.AsMoment() }
            : null;
    }
}
