using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Debts;
using EJournal.GraphQL.Diary;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Debts;

[ObjectType<DiaryLesson>]
public static class DiaryLessonDebts
{
    /// <summary>What the pupil still owes of this lesson (точки).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    [Readers(Relation.PupilOverview)]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static Task<IReadOnlyList<IReadOnlyList<Debt>>> Debts(
        [Parent] IReadOnlyList<DiaryLesson> lines, JournalDb db, Viewer viewer, CancellationToken ct) =>
        CellDebts.ReadAsync([.. lines.Select(l => new PupilLesson(l.Pupil.Id, l.Lesson.Id))], db, viewer, ct);
}

[ObjectType<JournalCell>]
public static class JournalCellDebts
{
    /// <summary>What the pupil still owes of this lesson (точки).</summary>
    [BatchResolver]
    [ListSize(20, Usual = 1)]
    [Readers(JournalReaders.Whole)]
    [Scopes(Scope.JournalRead)]
    public static Task<IReadOnlyList<IReadOnlyList<Debt>>> Debts(
        [Parent] IReadOnlyList<JournalCell> cells, JournalDb db, Viewer viewer, CancellationToken ct) =>
        CellDebts.ReadAsync([.. cells.Select(c => new PupilLesson(c.PupilId, c.Lesson.Id))], db, viewer, ct);
}

internal static class CellDebts
{
    /// <summary>The open debts of each cell, in one statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Debt>>> ReadAsync(
        IReadOnlyList<PupilLesson> cells, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        List<long> pupils = [.. cells.Select(c => c.PupilId).Distinct()], lessons = [.. cells.Select(c => c.LessonId).Distinct()];
        var debts = await db.Debts.VisibleTo(db, viewer)
            .Where(d => d.ClosedAt == null && pupils.Contains(d.PupilId) && lessons.Contains(d.LessonId)).OrderBy(d => d.Id).ToListAsync(ct);
        var byCell = debts.ToLookup(d => new PupilLesson(d.PupilId, d.LessonId));
        return [.. cells.Select(c => byCell[c].ToList())];
    }
}
