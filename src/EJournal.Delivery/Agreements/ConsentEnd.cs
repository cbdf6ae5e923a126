using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

/// <summary>What the end of a consent ends: nothing about the child is sent any longer (152-ФЗ, PDN-02). The journal itself is kept by law.</summary>
public static class ConsentEnd
{
    /// <summary>Ends every agreement for the child, unless another representative's consent is in force.</summary>
    public static async Task EndDeliveryAsync(JournalWrite write, Consent withdrawn, CancellationToken cancellationToken)
    {
        var db = write.Db;
        if (!await db.Pupils.WithdrawnConsent(db).AnyAsync(p => p.Id == withdrawn.PupilId, cancellationToken))
            return;
        var agreements = await db.DeliveryAgreements.Where(a => a.PupilId == withdrawn.PupilId && a.WithdrawnAt == null).ToListAsync(cancellationToken);
        foreach (var agreement in agreements)
            await AgreementEnd.WithdrawAsync(write, agreement, AgreementEnd.ByConsent, cancellationToken);
    }
}
