using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

[MutationType]
public static class SchoolEventMutations
{
    /// <summary>Plans an event (мероприятие): the administration for anybody, a homeroom teacher for the own class.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<SchoolEventPayload> PlanEvent(
        [GraphQLDescription("The event (мероприятие).")] PlanEventInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "planEvent", input.IdempotencyKey, input), (write, token) => SchoolEventKeeping.PlanAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Changes or cancels an event (изменение, отмена мероприятия).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<SchoolEventPayload> ChangeEvent(
        [GraphQLDescription("The change (изменение).")] ChangeEventInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "changeEvent", input.IdempotencyKey, input), (write, token) => SchoolEventKeeping.ChangeAsync(write, input, token), ct),
            db, viewer, ct);

    private static async Task<SchoolEventPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new SchoolEventPayload { Event = await db.SchoolEvents.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new SchoolEventPayload { Errors = Errors.Of(done) };
}
