using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>Stores an agreement in the place of the one before.</summary>
public sealed class AgreementRecorder(CodeMessages codes, Planning.DueTimes dueTimes)
{
    public async Task<Decision<long>> RecordAsync(
        JournalWrite write, AgreementRequest request, ContactOffer offer, CancellationToken cancellationToken)
    {
        if (await write.Db.Pupils.WithdrawnConsent(write.Db).AnyAsync(p => p.Id == request.PupilId, cancellationToken))
            return new Refusal(RefusalCode.Forbidden, "Согласие на обработку данных ребёнка отозвано: сначала дайте его снова.") { Clause = "PDN-02" };
        if (offer is { Secret: not null, Address: { } address } && await CodeMessages.RefuseAsync(write, address, cancellationToken) is { } tooMany)
            return tooMany;
        var contact = offer.ContactId is { } known
            ? await write.Db.Contacts.SingleAsync(c => c.Id == known, cancellationToken)
            : NewContact(write, request, offer);
        if (offer.ContactId is not null && !contact.Usable)
            return new Refusal(RefusalCode.Conflict, "Контакт тем временем изменился. Повторите.");

        var old = await write.Db.DeliveryAgreements.Include(a => a.Contact).SingleOrDefaultAsync(
            a => a.ParentId == write.Viewer.ParentId && a.PupilId == request.PupilId && a.ChannelKey == request.ChannelKey && a.WithdrawnAt == null,
            cancellationToken);
        old?.Withdraw(write.Now, AgreementEnd.Replaced);
        // The old one is out of force before the new one comes in: the index allows one.
        await write.SaveAsync(cancellationToken);

        var agreement = DeliveryAgreement.Agree(
            write.Viewer.SchoolId, write.Viewer.ParentId, request.PupilId, contact, request.Topics, request.Timing,
            request.Privacy ?? PrivacyLevel.NoValues, write.Now);
        write.Db.Add(agreement);
        await write.SaveAsync(cancellationToken);

        if (old is not null)
        {
            await new QueueHandover(write, dueTimes).MoveAsync(old, agreement, cancellationToken);
            write.Audit("delivery.withdraw", $"DeliveryAgreement:{old.Id}", new { reason = AgreementEnd.Replaced });
        }

        if (offer is { Secret: { } secret, Address: not null })
            codes.Queue(write, agreement, secret);
        write.Audit("delivery.agree", $"DeliveryAgreement:{agreement.Id}", new
        {
            pupil = agreement.PupilId,
            channel = agreement.ChannelKey,
            topics = agreement.Topics.ToString(),
            timing = agreement.Timing.ToString(),
            privacy = agreement.Privacy.ToString(),
            text = agreement.TextVersion,
            origin = contact.Origin.ToString(),
        });
        return agreement.Id;
    }

    private static Contact NewContact(JournalWrite write, AgreementRequest request, ContactOffer offer)
    {
        var contact = Contact.Unconfirmed(
            write.Viewer.SchoolId, write.Viewer.ParentId, request.ChannelKey, offer.Address, offer.Masked, offer.Origin);
        contact.BeginConfirmation(offer.Secret!.Hash, offer.Secret.ExpiresAt);
        write.Db.Add(contact);
        return contact;
    }
}
