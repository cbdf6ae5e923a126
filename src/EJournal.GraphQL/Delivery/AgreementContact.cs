using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Delivery;

/// <summary>An address of a parent in a channel (контакт).</summary>
[ObjectType("Contact")]
[Readers(AgreementReaders.All)]
[Scopes(Scope.ContactsRead)]
public sealed class AgreementContact(DeliveryAgreement agreement, ContactConfirmation? confirmation) : IStandsFor
{
    /// <summary>What may be shown of the address (контакт): <c>+7 *** ***-45-67</c>.</summary>
    public string Masked => agreement.Contact.Masked;

    /// <summary>Where the address came from (происхождение).</summary>
    public ContactOrigin Origin => agreement.Contact.Origin;

    /// <summary>Whether the parent has shown that it is theirs (подтверждён); nothing is sent before.</summary>
    public bool Confirmed => agreement.Contact.ConfirmedAt is not null;

    /// <summary>How to confirm it (подтверждение); null when there is nothing to confirm now.</summary>
    [NoToken]
    public ContactConfirmation? Confirmation => confirmation;

    object IStandsFor.AccessSubject => agreement;
}
