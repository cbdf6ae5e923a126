using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schools;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.FinalMarks;

[ObjectType<FinalMark>]
[Readers(Relation.MarkReaders)]
[Scopes(Scope.Marks)]
public static class FinalMarkResolvers
{
    /// <summary>Whose mark it is (ученик).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Pupil>> Pupil(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever gave the mark may know to whom, also after the pupil left the group.
        db.Pupils.Where(p => p.SchoolId == viewer.SchoolId).Include(p => p.Person).ExactlyOneEachAsync(marks, m => m.PupilId, ct);

    /// <summary>The grading period (учебный период).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<GradingPeriod>> Period(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.GradingPeriods.VisibleTo(db, viewer).ExactlyOneEachAsync(marks, m => m.PeriodId, ct);

    /// <summary>Which attestation it belongs to, told by its period (вид аттестации).</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<AttestationKind>> Attestation(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        [.. (await Period(marks, db, viewer, ct)).Select(p => p.Attestation)];

    /// <summary>What it rests on: the average, how many marks, for what works (обоснование); as it was when the mark was set.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<FinalMarkGrounds?>> Grounds(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, CancellationToken ct)
    {
        var ids = marks.Ids(m => m.Id);
        var rows = await (
            from revision in db.FinalMarkRevisions
            join mark in db.FinalMarks on revision.FinalMarkId equals mark.Id
            where ids.Contains(mark.Id) && revision.Number == mark.Version
            select revision).ToDictionaryAsync(r => r.FinalMarkId, r => r.Grounds, ct);
        return [.. marks.Select(m => rows.GetValueOrDefault(m.Id))];
    }

    /// <summary>The group, and with it the subject (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever sees the mark may know its subject, also after the pupil moved to another class or subgroup.
        db.TeachingGroups.Where(g => g.SchoolId == viewer.SchoolId).ExactlyOneEachAsync(marks, m => m.GroupId, ct);

    /// <summary>Every value it had (история исправлений), oldest first; a mark never changed has one.</summary>
    [BatchResolver]
    [ListSize(100, Usual = 1)]
    public static async Task<IReadOnlyList<IReadOnlyList<FinalMarkRevision>>> Revisions(
        [Parent] IReadOnlyList<FinalMark> marks, JournalDb db, CancellationToken ct)
    {
        // Visible as their mark is, and the marks were read for this viewer.
        var ids = marks.Ids(m => m.Id);
        return await db.FinalMarkRevisions.Where(r => ids.Contains(r.FinalMarkId)).OrderBy(r => r.Number)
            .ManyEachAsync(marks, m => m.Id, r => r.FinalMarkId, ct);
    }
}
