using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Corrections;
using EJournal.Domain.Examinations;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Diary;

[ObjectType<DiaryChange>]
[Readers(Relation.PupilOverview)]
[Scopes(Scope.Diary)]
public static class DiaryChangeResolvers
{
    /// <summary>The lesson concerned (урок), if it is one.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(changes, c => c.LessonId, ct);

    /// <summary>The mark concerned as it stands now (отметка); null for other changes, and for a mark withdrawn.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static Task<IReadOnlyList<Mark?>> Mark(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Marks.VisibleTo(db, viewer).InForce().OneEachAsync(changes, c => c.MarkId, ct);

    /// <summary>The absence concerned as it stands now (посещаемость); null for other changes.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.AttendanceRead)]
    public static Task<IReadOnlyList<AttendanceEntry?>> Attendance(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Attendance.VisibleTo(db, viewer).OneEachAsync(changes, c => c.AttendanceId, ct);

    /// <summary>The final mark concerned as it stands now (итоговая отметка); null for other changes.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static Task<IReadOnlyList<FinalMark?>> FinalMark(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.FinalMarks.VisibleTo(db, viewer).OneEachAsync(changes, c => c.FinalMarkId, ct);

    /// <summary>Who wrote it (кто внёс); null where that was not kept.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: whoever may read the change may know who made it; a name and no more of the person.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(changes, c => c.Written.AuthorPersonId, ct)).Select(p => p?.Name)];

    /// <summary>The entry of the register of corrections that made it (запись журнала замены сведений); null where there is none, or you may not see it.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static Task<IReadOnlyList<Correction?>> Correction(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Corrections.VisibleTo(db, viewer).OneEachAsync(changes, c => c.Written.CorrectionId, ct);

    /// <summary>The examination's result concerned as it stands now (результат экзамена); null for other changes.</summary>
    [BatchResolver]
    [Scopes(Scope.DiaryRead | Scope.MarksRead)]
    public static Task<IReadOnlyList<ExaminationResult?>> ExaminationResult(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.ExaminationResults.VisibleTo(db, viewer).OneEachAsync(changes, c => c.ExaminationResultId, ct);

    /// <summary>The event that was planned or changed (мероприятие); null for other changes, and for an event cancelled.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SchoolEvent?>> Event(
        [Parent] IReadOnlyList<DiaryChange> changes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.SchoolEvents.VisibleTo(db, viewer).OneEachAsync(changes, c => c.SchoolEventId, ct);
}
