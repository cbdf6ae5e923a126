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

    public static Task WithdrawAsync(JournalWrite write, DeliveryAgreement agreement, string reason, CancellationToken cancellationToken) =>
        WithdrawAsync(write, [agreement], reason, cancellationToken);

    public static async Task WithdrawAsync(
        JournalWrite write, IReadOnlyList<DeliveryAgreement> agreements, string reason, CancellationToken cancellationToken)
    {
        foreach (var agreement in agreements)
        {
            agreement.Withdraw(write.Now, reason);
            write.Audit("delivery.withdraw", $"DeliveryAgreement:{agreement.Id}", new { reason });
        }

        await EndMessagesAsync(write, [.. agreements.Select(a => a.Id)], cancellationToken);
    }

    /// <summary>A claimed message loses its lease here, so the fence before the wire stops it; one on the wire is not recalled (ADR 0006).</summary>
    public static Task EndMessagesAsync(JournalWrite write, IReadOnlyList<long> agreementIds, CancellationToken cancellationToken)
    {
        var now = write.Now;
        return write.Db.DeliveryMessages
            .Where(m => agreementIds.Contains(m.AgreementId)
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
