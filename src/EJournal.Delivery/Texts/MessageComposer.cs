using EJournal.Data;
using EJournal.Data.Regulations;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using EJournal.Domain.Regulations;
using EJournal.Domain.Schedule;
using EJournal.Plugins;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Texts;

/// <summary>
/// Reads what a message says at the moment of sending: at most eight statements, four more for a forecast, ten where the channel's operator is abroad
/// and the school's regulation limits what it may be given (149-ФЗ, art. 10).
/// </summary>
public sealed class MessageComposer(ChannelSecrets secrets, TimeProvider time)
{
    internal async Task<ComposedMessage> ComposeAsync(
        JournalDb db, DeliveryMessage message, DataResidency residency, CancellationToken cancellationToken)
    {
        var about = await (
            from agreement in db.DeliveryAgreements
            where agreement.Id == message.AgreementId
            join pupil in db.Pupils on agreement.PupilId equals pupil.Id
            join school in db.Schools on agreement.SchoolId equals school.Id
            select new
            {
                agreement.Contact.Address,
                agreement.Privacy,
                pupil.Id,
                pupil.Person.FirstName,
                school.TimeZone,
                OfSeveral = db.DeliveryAgreements.Any(other =>
                    other.ParentId == agreement.ParentId && other.PupilId != agreement.PupilId && other.WithdrawnAt == null),
            }).SingleAsync(cancellationToken);

        if (message.ProtectedText is { } ready)
            return new(about.Address, secrets.UnprotectText(ready));
        var content = residency == DataResidency.Foreign
            ? (await db.RegulationOfAsync(message.SchoolId, cancellationToken)).Values.ForeignChannelContent
            : ForeignChannelContent.Full;
        if (content == ForeignChannelContent.Off)
            return new(about.Address, null) { Silence = "foreign-channels-off" };
        var lines = await NewsReader.ReadAsync(
            db, message.Id, about.Id, SchoolDay.ClockAt(time.GetUtcNow().UtcDateTime, about.TimeZone), cancellationToken);
        var privacy = content == ForeignChannelContent.NoticeOnly ? PrivacyLevel.NoticeOnly : about.Privacy;
        return new(about.Address, DeliveryTexts.Compose(lines, privacy, about.OfSeveral ? about.FirstName : null));
    }
}
