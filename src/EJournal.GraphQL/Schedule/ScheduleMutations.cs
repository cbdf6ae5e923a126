using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>Changes in the schedule, each with an entry in the register (SCH-01, SCH-08). Who may is the school's setting S-11.</summary>
[MutationType]
public static class ScheduleMutations
{
    /// <summary>Somebody else gives the lessons (замена): refused where he is busy at that time.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<ChangeSchedulePayload> SubstituteLessons(
        [GraphQLDescription("The substitution (замена).")] SubstituteLessonsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "substituteLessons", input.IdempotencyKey, input),
            input.LessonIds, (write, token) => Substitution.RunAsync(write, input, token), writes, db, viewer, ct);

    /// <summary>The lessons are not given (отмена).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<ChangeSchedulePayload> CancelLessons(
        [GraphQLDescription("The cancellation (отмена).")] CancelLessonsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "cancelLessons", input.IdempotencyKey, input),
            input.LessonIds, (write, token) => Cancellation.RunAsync(write, input, token), writes, db, viewer, ct);

    /// <summary>A lesson is given on another day, as another lesson, or in another room (перенос): refused where teacher, class or room are taken.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<ChangeSchedulePayload> MoveLesson(
        [GraphQLDescription("The new place (перенос).")] MoveLessonInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "moveLesson", input.IdempotencyKey, input),
            [input.LessonId], (write, token) => LessonMove.RunAsync(write, input, token), writes, db, viewer, ct);

    /// <summary>Takes a substitution or cancellation back (возврат к расписанию).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<ChangeSchedulePayload> RestoreLessons(
        [GraphQLDescription("The lessons (уроки).")] RestoreLessonsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "restoreLessons", input.IdempotencyKey, input),
            input.LessonIds, (write, token) => Restoration.RunAsync(write, input, token), writes, db, viewer, ct);

    /// <summary>The substitute signs in the register that he knows of his substitutions (подпись в журнале замены занятий, SCH-08).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static Task<ChangeSchedulePayload> SignSubstitutions(
        [ID("Lesson")][GraphQLDescription("The lessons, 1 to 50 (уроки).")] IReadOnlyList<long> lessonIds,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "signSubstitutions", idempotencyKey: null, lessonIds),
            lessonIds, (write, token) => SubstituteSignature.RunAsync(write, lessonIds, token), writes, db, viewer, ct);

    private static async Task<ChangeSchedulePayload> RunAsync(
        WriteRequest request, IReadOnlyList<long> lessonIds, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        if (!done.Allowed)
            return new ChangeSchedulePayload { Errors = Errors.Of(done) };
        var lessons = await db.Lessons.VisibleTo(db, viewer).ByIdAsync(lessonIds, ct);
        return new ChangeSchedulePayload { Lessons = [.. lessonIds.Select(id => lessons[id])] };
    }
}
