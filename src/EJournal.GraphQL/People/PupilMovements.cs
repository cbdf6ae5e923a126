using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

[ObjectType<Pupil>(IgnoreProperties = true)]
[Readers(FamilyRecords.Keepers)]
[Scopes(Scope.PeopleRead | Scope.PeopleWrite)]
public static class PupilMovements
{
    /// <summary>How the pupil came, moved and went, with the orders (движение), the earliest first.</summary>
    [BatchResolver]
    [ListSize(50, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<PupilMovement>>> Movements(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.PupilMovements.VisibleTo(db, viewer).Where(m => ids.Contains(m.PupilId)).OrderBy(m => m.Id)
            .ManyEachAsync(pupils, p => p.Id, m => m.PupilId, ct);
    }

    /// <summary>What was changed in the pupil's personal data, with the documents (история изменений сведений), the latest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<PersonChange>>> DataChanges(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct) =>
        FamilyRecords.ChangesAsync(pupils, p => p.PersonId, db, viewer, ct);
}
