using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The distribution of the load (CUR-03); for the administration of the school and of the system.</summary>
[MutationType]
public static class LoadMutations
{
    /// <summary>Gives a subject in a class, or in a subgroup of it, to a teacher (распределение нагрузки).</summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static Task<TeachingGroupPayload> CreateTeachingGroup(
        [GraphQLDescription("The group (группа).")] CreateTeachingGroupInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "createTeachingGroup", input.IdempotencyKey, input),
            (write, token) => write.CreateGroupAsync(input.AsWanted(), input.Order?.ToOrder(), token),
            writes, db, viewer, ct);

    /// <summary>Changes the hours of a group, or the kind of its activity (изменение нагрузки).</summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static Task<TeachingGroupPayload> ChangeTeachingGroup(
        [GraphQLDescription("The change (изменение).")] ChangeTeachingGroupInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "changeTeachingGroup", input.IdempotencyKey, input),
            (write, token) => write.ChangeGroupAsync(input.GroupId, input.WeeklyHours, input.Activity, input.Order?.ToOrder(), token),
            writes, db, viewer, ct);

    /// <summary>
    /// Hands a group over to another teacher by order (передача группы): the lessons from that day on that nothing was recorded
    /// at are his, and so is the journal of the group. What was recorded stays with who gave it.
    /// </summary>
    [Readers(Relation.Leadership | Relation.Administrator)]
    [NoToken]
    public static Task<TeachingGroupPayload> HandOverGroup(
        [GraphQLDescription("Which group, to whom (передача).")] HandOverGroupInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "handOverGroup", input.IdempotencyKey, input),
            (write, token) => write.HandOverAsync(input.GroupId, input.TeacherId, input.From, input.Order.ToOrder(), token),
            writes, db, viewer, ct);

    private static async Task<TeachingGroupPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.TryGet(out var id)
            ? new TeachingGroupPayload { Group = await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new TeachingGroupPayload { Errors = Errors.Of(done) };
    }
}
