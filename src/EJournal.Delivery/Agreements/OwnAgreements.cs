using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Delivery.Agreements;

internal static class OwnAgreements
{
    /// <summary>An agreement of the viewer's own, with its contact; another's is the same as none.</summary>
    public static Task<DeliveryAgreement?> FindAsync(JournalWrite write, long agreementId, CancellationToken cancellationToken)
    {
        var (parentId, schoolId) = (write.Viewer.ParentId, write.Viewer.SchoolId);
        return write.Db.DeliveryAgreements.Include(a => a.Contact)
            .SingleOrDefaultAsync(a => a.Id == agreementId && a.ParentId == parentId && a.SchoolId == schoolId, cancellationToken);
    }
}
