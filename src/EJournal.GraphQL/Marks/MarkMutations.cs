using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

[MutationType]
public static class MarkMutations
{
    /// <summary>
    /// Sets a mark, or corrects one: the old value stays in its history (выставление и исправление отметки). For the teacher
    /// of the group and the substitute of the lesson.
    /// </summary>
    [Readers(Relation.OwnGroup)]
    [Scopes(Scope.JournalWrite)]
    public static async Task<SetMarkPayload> SetMark(
        [GraphQLDescription("The mark (отметка).")] SetMarkInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setMark", input.IdempotencyKey, input),
            (write, token) => MarkSetting.RunAsync(write, input, token),
            ct);
        return done.TryGet(out var id)
            ? new SetMarkPayload { Mark = await db.Marks.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SetMarkPayload { Errors = Errors.Of(done) };
    }
}
