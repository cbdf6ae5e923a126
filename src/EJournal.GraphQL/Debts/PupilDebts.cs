using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Debts;

[ObjectType<Pupil>]
public static class PupilDebts
{
    /// <summary>What the pupil owes, the most urgent first (задолженности): all that you may see of it, a subject teacher that of his own groups.</summary>
    [BatchResolver]
    [ListSize(200, Usual = 5)]
    [Readers(Relation.MarkReaders)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<Debt>>> Debts(
        [Parent] IReadOnlyList<Pupil> pupils,
        [GraphQLDescription("True: whose day is over; false: the others (просроченные).")] bool? overdue,
        JournalDb db, Viewer viewer, TimeProvider time, CancellationToken ct)
    {
        var ids = pupils.Ids(p => p.Id);
        var debts = await db.Debts.VisibleTo(db, viewer).Where(d => ids.Contains(d.PupilId)).OpenAsync(overdue, db, viewer, time, ct);
        return await debts.OrderBy(d => d.DueOn).ThenBy(d => d.Id).ManyEachAsync(pupils, p => p.Id, d => d.PupilId, ct);
    }
}
