using EJournal.Data;
using EJournal.Data.PersonalData;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.PersonalData;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.PersonalData;

[ObjectType<Pupil>]
public static class PupilConsents
{
    /// <summary>Consents to the processing of the pupil's data (согласия на обработку данных), withdrawn ones included, the latest first.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 2)]
    [Readers(Relation.FamilyKeepers)]
    [Scopes(Scope.PeopleRead)]
    public static async Task<IReadOnlyList<IReadOnlyList<Consent>>> Consents(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.Consents.VisibleTo(db, viewer).Where(c => ids.Contains(c.PupilId!.Value)).Include(c => c.Text)
            .OrderByDescending(c => c.Id)
            .ManyEachAsync(pupils, p => p.Id, c => c.PupilId!.Value, ct);
    }
}
