using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Lessons;

[MutationType]
public static class LessonMutations
{
    /// <summary>
    /// Records that a lesson was held (запись о занятии): topic, kind of work, homework, absences. For the teacher of the
    /// group and the substitute of the lesson.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<RecordLessonPayload> RecordLesson(
        [GraphQLDescription("The record (запись).")] RecordLessonInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "recordLesson", input.IdempotencyKey, input),
            (write, token) => LessonRecording.RunAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new RecordLessonPayload { Lesson = await db.Lessons.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new RecordLessonPayload { Errors = Errors.Of(done) };
    }
}
