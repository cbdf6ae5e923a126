using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Delivery;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Delivery;

[ObjectType<Pupil>]
public static class PupilAgreements
{
    /// <summary>Who agreed to receive news of the pupil (согласия на доставку), the latest first; a parent sees his own.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 4)]
    [Readers(AgreementReaders.All)]
    [Scopes(Scope.ContactsRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<DeliveryAgreement>>> DeliveryAgreements(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.DeliveryAgreements.VisibleTo(db, viewer).Where(a => ids.Contains(a.PupilId)).Include(a => a.Contact)
            .OrderByDescending(a => a.Id)
            .ManyEachAsync(pupils, p => p.Id, a => a.PupilId, ct);
    }
}
