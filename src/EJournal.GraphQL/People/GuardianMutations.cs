using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.People;
using EJournal.Data.Writes;
using EJournal.Delivery.Agreements;
using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.People;

/// <summary>Parents and their data, kept by those whom S-02 names (PPL-06, PPL-09).</summary>
[MutationType]
public static class GuardianMutations
{
    /// <summary>Links one more parent to a pupil (добавление родителя).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> AddGuardian(
        [GraphQLDescription("Who to whom (добавление).")] AddGuardianInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        PupilMutations.RunAsync(
            WriteRequest.By(viewer, "addGuardian", input.IdempotencyKey, input),
            (write, token) => write.AddGuardianAsync(input.PupilId, input.Guardian.ToRequest(), token),
            writes, db, viewer, ct);

    /// <summary>
    /// Ends that somebody is the parent of a pupil (исключение родителя): from this moment he reads nothing of the child, and what
    /// waits to be sent to him is not sent.
    /// </summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static Task<PupilPayload> RemoveGuardian(
        [GraphQLDescription("Who from whom (исключение).")] RemoveGuardianInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        PupilMutations.RunAsync(
            WriteRequest.By(viewer, "removeGuardian", input.IdempotencyKey, input),
            async (write, token) =>
            {
                var removed = await write.RemoveGuardianAsync(input.PupilId, input.ParentId, input.Document.ToOrder(), token);
                if (removed.Allowed)
                    await DepartureEnd.EndDeliveryAsync(write, input.PupilId, input.ParentId, token);
                return removed;
            },
            writes, db, viewer, ct);

    /// <summary>Changes what is kept about a parent, with the document it rests on (изменение сведений о родителе).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.PeopleWrite)]
    public static async Task<ParentPayload> ChangeGuardianData(
        [GraphQLDescription("What has changed (изменение).")] ChangeGuardianDataInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "changeGuardianData", input.IdempotencyKey, input),
            (write, token) => write.ChangeParentDataAsync(input.ParentId, input.Person.ToDetails(), input.Document.ToOrder(), token),
            ct);
        return done.TryGet(out var id)
            ? new ParentPayload { Parent = await db.Parents.VisibleTo(db, viewer).Include(p => p.Person).FindAsync(id, ct) }
            : new ParentPayload { Errors = Errors.Of(done) };
    }
}
