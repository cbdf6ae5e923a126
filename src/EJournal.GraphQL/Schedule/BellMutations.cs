using EJournal.Data;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[MutationType]
public static class BellMutations
{
    /// <summary>
    /// The bells of a shift from a day on (расписание звонков): planned lessons move to the new times, and the diaries of
    /// their classes tell of it. Who may is the school's setting S-11.
    /// </summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<SetBellsPayload> SetBells(
        [GraphQLDescription("The bells (звонки).")] SetBellsInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "setBells", input.IdempotencyKey, input), (write, token) => BellSetting.RunAsync(write, input, token), ct);
        return done.Allowed
            ? new SetBellsPayload { Bells = await SchoolBells.OnAsync(db, viewer.SchoolId, input.From, ct) }
            : new SetBellsPayload { Errors = Errors.Of(done) };
    }
}
