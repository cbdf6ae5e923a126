using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<FinalMarkAcknowledgement>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.Marks | Scope.MessagesWrite)]
public static class AcknowledgementResolvers
{
    /// <summary>The parent (кто подтвердил).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName>> Parent(
        [Parent] IReadOnlyList<FinalMarkAcknowledgement> acknowledgements, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: who acknowledged is told also after he is no parent of the child any more; a name and no more of the person.
        [.. (await db.Parents.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(acknowledgements, a => a.ParentId, ct)).Select(p => p.Person.Name)];

    /// <summary>Whether the final marks of the period are those that were seen (действует): false once one is set or corrected after.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> Current(
        [Parent] IReadOnlyList<FinalMarkAcknowledgement> acknowledgements, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var (pupils, periods) = (acknowledgements.Ids(a => a.PupilId), acknowledgements.Ids(a => a.PeriodId));
        var marks = (await db.FinalMarks.VisibleTo(db, viewer).Where(f => pupils.Contains(f.PupilId) && periods.Contains(f.PeriodId)).ToListAsync(ct))
            .ToLookup(f => (f.PupilId, f.PeriodId));
        return [.. acknowledgements.Select(a => a.Covers(marks[(a.PupilId, a.PeriodId)]))];
    }

    /// <summary>The values that were seen (что видел родитель), each as it was then.</summary>
    [BatchResolver]
    [ListSize(40, Usual = 15)]
    [Scopes(Scope.Marks)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMarkRevision>>> Seen(
        [Parent] IReadOnlyList<FinalMarkAcknowledgement> acknowledgements, JournalDb db, CancellationToken ct)
    {
        // Visible as their marks are, and whoever reads the acknowledgement reads those.
        var ids = acknowledgements.SelectMany(a => a.Marks).Select(m => m.FinalMarkId).Distinct().ToList();
        var revisions = await db.FinalMarkRevisions.Where(r => ids.Contains(r.FinalMarkId)).ToDictionaryAsync(r => (r.FinalMarkId, r.Number), ct);
        return [.. acknowledgements.Select(a => a.Marks.OrderBy(m => m.FinalMarkId)
            .Select(m => revisions.GetValueOrDefault((m.FinalMarkId, m.Revision))).OfType<FinalMarkRevision>().ToList())];
    }
}
