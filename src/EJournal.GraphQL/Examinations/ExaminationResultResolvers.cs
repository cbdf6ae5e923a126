using EJournal.Data;
using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Examinations;

[ObjectType<ExaminationResult>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class ExaminationResultResolvers
{
    /// <summary>The examination (экзамен).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Examination>> Examination(
        [Parent] IReadOnlyList<ExaminationResult> results, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the result may know its examination, also after the pupil moved to another class or subgroup.
        db.Examinations.Where(e => e.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(results, r => r.ExaminationId, ct);

    /// <summary>Whose result it is (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<ExaminationResult> results, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever entered the result may know of whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(results, r => r.PupilId, ct);

    /// <summary>Everything that it ever was (история исправлений), oldest first; a result never changed has one.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExaminationRevision>>> Revisions(
        [Parent] IReadOnlyList<ExaminationResult> results, JournalDb db, CancellationToken ct)
    {
        // Visible as their result is, and the results were read for this viewer.
        var ids = results.Ids(r => r.Id);
        return await db.ExaminationRevisions.Where(r => ids.Contains(r.ExaminationResultId)).OrderBy(r => r.Number)
            .ManyEachAsync(results, r => r.Id, r => r.ExaminationResultId, ct);
    }
}
