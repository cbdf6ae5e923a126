using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Corrections;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Corrections;

[ObjectType<CorrectionItem>]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class CorrectionItemResolvers
{
    /// <summary>Whom it concerns (ученик); null for the topic.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil?>> Pupil(
        [Parent] IReadOnlyList<CorrectionItem> items, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever asked may know for whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).OneEachAsync(items, i => i.PupilId, ct);

    /// <summary>What the mark is for (вид работы); null where no mark is changed.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<WorkKind?>> WorkKind(
        [Parent] IReadOnlyList<CorrectionItem> items, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.WorkKinds.VisibleTo(db, viewer).OneEachAsync(items, i => i.WorkKindId, ct);
}

[ObjectType<MarkRevision>]
public static class MarkRevisionCorrections
{
    /// <summary>The entry of the register that was approved (запись журнала замены сведений); null where the teacher changed it himself, or you may not see it.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static Task<IReadOnlyList<Correction?>> Correction(
        [Parent] IReadOnlyList<MarkRevision> revisions, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Corrections.VisibleTo(db, viewer).OneEachAsync(revisions, r => r.CorrectionId, ct);
}
