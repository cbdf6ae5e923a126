using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Examinations;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Diary;

[ObjectType<DiaryChange>]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.DiaryRead)]
public static class DiaryChangeResolvers
{
    /// <summary>The lesson concerned (урок), if it is one.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(changes, c => c.LessonId, ct);

    /// <summary>The mark concerned as it stands now (отметка); null for other changes, and for a mark withdrawn.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Mark?>> Mark(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Marks.VisibleTo(db, viewer).InForce().OneEachAsync(changes, c => c.MarkId, ct);

    /// <summary>The final mark concerned as it stands now (итоговая отметка); null for other changes.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<FinalMark?>> FinalMark(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.FinalMarks.VisibleTo(db, viewer).OneEachAsync(changes, c => c.FinalMarkId, ct);

    /// <summary>The examination's result concerned as it stands now (результат экзамена); null for other changes.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<ExaminationResult?>> ExaminationResult(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.ExaminationResults.VisibleTo(db, viewer).OneEachAsync(changes, c => c.ExaminationResultId, ct);
}
