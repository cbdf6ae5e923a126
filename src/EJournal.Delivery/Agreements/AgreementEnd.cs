using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>Ends agreements together with what waits for them.</summary>
internal static class AgreementEnd
{
    public const string ByParent = "PARENT";
    public const string ByChannel = "CHANNEL";
    public const string Replaced = "REPLACED";
    public const string ByConsent = "CONSENT";
    public const string ByLeaving = "LEFT";
    public const string ByKinship = "KINSHIP";

    public static async Task WithdrawAsync(JournalWrite write, DeliveryAgreement agreement, string reason, CancellationToken cancellationToken)
    {
        agreement.Withdraw(write.Now, reason);
        await EndMessagesAsync(write, agreement.Id, cancellationToken);
        write.Audit("delivery.withdraw", $"DeliveryAgreement:{agreement.Id}", new { reason });
    }

    /// <summary>A claimed message loses its lease here, so the fence before the wire stops it; one on the wire is not recalled (ADR 0006).</summary>
    public static Task EndMessagesAsync(JournalWrite write, long agreementId, CancellationToken cancellationToken)
    {
        var now = write.Now;
        return write.Db.DeliveryMessages
            .Where(m => m.AgreementId == agreementId
                && (m.Status == DeliveryStatus.Pending || (m.Status == DeliveryStatus.Sending && m.StartedAt == null)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Status, DeliveryStatus.Withdrawn)
                    .SetProperty(m => m.FinishedAt, now)
                    .SetProperty(m => m.Reason, "agreement-withdrawn")
                    .SetProperty(m => m.LeaseToken, (Guid?)null)
                    .SetProperty(m => m.ProtectedText, (byte[]?)null),
                cancellationToken);
    }
}
