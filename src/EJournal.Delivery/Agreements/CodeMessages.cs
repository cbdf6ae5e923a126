using EJournal.Data.Writes;
using EJournal.Delivery.Channels;
using EJournal.Domain.Delivery;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>Sends confirmation codes through the same tables as news, so that a crash loses none. They cost money: there are limits.</summary>
public sealed class CodeMessages(ChannelSecrets secrets)
{
    private const int PerParent = 5;
    private const int PerAddress = 3;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    public static async Task<Refusal?> RefuseAsync(JournalWrite write, string address, CancellationToken cancellationToken)
    {
        var since = write.Now - Window;
        var recent =
            from message in write.Db.DeliveryMessages
            where message.Purpose == DeliveryPurpose.ConfirmationCode && message.CreatedAt > since
            join agreement in write.Db.DeliveryAgreements on message.AgreementId equals agreement.Id
            select agreement;
        var parentId = write.Viewer.ParentId;
        return await recent.CountAsync(a => a.ParentId == parentId, cancellationToken) >= PerParent
            || await recent.CountAsync(a => a.Contact.Address == address, cancellationToken) >= PerAddress
            ? new Refusal(RefusalCode.ContactInvalid, "Кодов запрошено слишком много. Попробуйте через час.") { Field = "address" }
            : null;
    }

    public void Queue(JournalWrite write, DeliveryAgreement agreement, OneTimeSecret secret) => write.Db.Add(new DeliveryMessage
    {
        SchoolId = agreement.SchoolId,
        MessageId = Guid.CreateVersion7(),
        AgreementId = agreement.Id,
        PupilId = agreement.PupilId,
        ChannelKey = agreement.ChannelKey,
        Purpose = DeliveryPurpose.ConfirmationCode,
        ProtectedText = secrets.ProtectText(Texts.DeliveryTexts.ConfirmationCode(secret.Text)),
        Status = DeliveryStatus.Pending,
        CreatedAt = write.Now,
        DueAt = write.Now,
        ExpiresAt = secret.ExpiresAt,
    });
}
