using EJournal.Data;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>Reads what a message says at the moment of sending: at most three statements.</summary>
public sealed class MessageComposer(ChannelSecrets secrets)
{
    internal async Task<ComposedMessage> ComposeAsync(JournalDb db, DeliveryMessage message, CancellationToken cancellationToken)
    {
        var about = await (
            from agreement in db.DeliveryAgreements
            where agreement.Id == message.AgreementId
            join pupil in db.Pupils on agreement.PupilId equals pupil.Id
            select new
            {
                agreement.Contact.Address,
                agreement.Privacy,
                pupil.Id,
                pupil.ClassId,
                pupil.Person.FirstName,
                OfSeveral = db.DeliveryAgreements.Any(other =>
                    other.ParentId == agreement.ParentId && other.PupilId != agreement.PupilId && other.WithdrawnAt == null),
            }).SingleAsync(cancellationToken);

        if (message.ProtectedText is { } ready)
            return new(about.Address, secrets.UnprotectText(ready));
        var lines = await NewsReader.ReadAsync(db, message.Id, about.Id, about.ClassId, cancellationToken);
        return new(about.Address, DeliveryTexts.Compose(lines, about.Privacy, about.OfSeveral ? about.FirstName : null));
    }
}
