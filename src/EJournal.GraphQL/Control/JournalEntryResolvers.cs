using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Attendance;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.Domain.People;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Control;

[ObjectType<JournalEntry>]
[Readers(Relation.MarksOverseer)]
[Scopes(Scope.JournalRead)]
public static class JournalEntryResolvers
{
    /// <summary>Who entered it and answers for it (кто внёс); null where the account is gone.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<PersonName?>> Author(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        // Not VisibleTo: an entry names who made it also after he has left the school.
        [.. (await db.People.Where(p => p.SchoolId == viewer.SchoolId).OneEachAsync(entries, e => e.Row.AuthorPersonId, ct)).Select(p => p?.Name)];

    /// <summary>The group in whose journal it stands (учебная группа).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<TeachingGroup>> Group(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.TeachingGroups.VisibleTo(db, viewer).ExactlyOneEachAsync(entries, e => e.Row.GroupId, ct);

    /// <summary>The lesson (урок); null for a final mark and for an examination.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Lesson?>> Lesson(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Lessons.VisibleTo(db, viewer).OneEachAsync(entries, e => e.Row.LessonId, ct);

    /// <summary>The reason of the absence before (прежняя причина отсутствия).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<AbsenceReason?>> OldAbsenceReason(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.AbsenceReasons.VisibleTo(db, viewer).OneEachAsync(entries, e => e.Row.OldReasonId, ct);

    /// <summary>The reason of the absence (причина отсутствия).</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<AbsenceReason?>> NewAbsenceReason(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.AbsenceReasons.VisibleTo(db, viewer).OneEachAsync(entries, e => e.Row.NewReasonId, ct);

    /// <summary>The entry of the register that was approved (запись журнала замены сведений); null where the teacher entered it himself.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Domain.Corrections.Correction?>> RegisterEntry(
        [Parent] IReadOnlyList<JournalEntry> entries, JournalDb db, Viewer viewer, CancellationToken ct) =>
        db.Corrections.VisibleTo(db, viewer).OneEachAsync(entries, e => e.Row.CorrectionId, ct);
}
