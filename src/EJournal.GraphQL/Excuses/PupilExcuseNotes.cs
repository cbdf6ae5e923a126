using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Excuses;
using EJournal.Domain.People;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Excuses;

[ObjectType<Pupil>]
public static class PupilExcuseNotes
{
    /// <summary>Notes about the pupil's absences (объяснительные записки), the latest first.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 3)]
    [Readers(ExemptionReaders.Health)]
    [NoToken]
    public static async Task<IReadOnlyList<IReadOnlyList<ExcuseNote>>> ExcuseNotes(
        [Parent] IReadOnlyList<Pupil> pupils, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        return await db.ExcuseNotes.VisibleTo(db, viewer).Where(n => ids.Contains(n.PupilId))
            .OrderByDescending(n => n.Id).ManyEachAsync(pupils, p => p.Id, n => n.PupilId, ct);
    }
}
