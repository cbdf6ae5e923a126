using EJournal.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>What ends with a pupil's leaving the school, or with a kinship: nothing about the child is sent any longer, queued messages included.</summary>
public static class DepartureEnd
{
    /// <summary>Ends the agreements of one parent for the child; of all where none is named.</summary>
    public static async Task EndDeliveryAsync(JournalWrite write, long pupilId, long? parentId, CancellationToken cancellationToken)
    {
        var agreements = await write.Db.DeliveryAgreements
            .Where(a => a.PupilId == pupilId && a.WithdrawnAt == null && (parentId == null || a.ParentId == parentId)).ToListAsync(cancellationToken);
        foreach (var agreement in agreements)
            await AgreementEnd.WithdrawAsync(write, agreement, parentId is null ? AgreementEnd.ByLeaving : AgreementEnd.ByKinship, cancellationToken);
    }

    /// <summary>Ends the agreements for many who leave at once.</summary>
    public static async Task EndDeliveryAsync(JournalWrite write, IReadOnlyList<long> pupilIds, CancellationToken cancellationToken)
    {
        var agreements = await write.Db.DeliveryAgreements.Where(a => pupilIds.Contains(a.PupilId) && a.WithdrawnAt == null).ToListAsync(cancellationToken);
        await AgreementEnd.WithdrawAsync(write, agreements, AgreementEnd.ByLeaving, cancellationToken);
    }
}
