using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Changes of lesson plans (CUR-05, CUR-06), by those whom S-08 names. Each makes a version; the earlier ones stay.</summary>
[MutationType]
public static class LessonPlanMutations
{
    /// <summary>Enters the whole lesson plan of a group (внесение КТП).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalWrite)]
    public static Task<LessonPlanPayload> SetLessonPlan(
        [GraphQLDescription("The plan (КТП).")] SetLessonPlanInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "setLessonPlan", input.IdempotencyKey, input),
            (write, token) => write.SetPlanAsync(input.GroupId, [.. input.Items.Select(i => i.AsTopic())], LessonPlanSource.Entered, input.Version, input.Basis, token),
            writes, db, viewer, ct);

    /// <summary>Enters the whole lesson plan of a group from a table (загрузка КТП).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalWrite)]
    public static Task<LessonPlanPayload> ImportLessonPlan(
        [GraphQLDescription("The table (таблица).")] ImportLessonPlanInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "importLessonPlan", input.IdempotencyKey, input),
            async (write, token) => LessonPlanText.Read(input.Csv) is var read && read.TryGet(out var topics)
                ? await write.SetPlanAsync(input.GroupId, topics, LessonPlanSource.Loaded, input.Version, input.Basis, token)
                : Decision.Refuse<long>(read.Refusals),
            writes, db, viewer, ct);

    /// <summary>Corrects topics of a lesson plan (исправление КТП).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalWrite)]
    public static Task<LessonPlanPayload> CorrectLessonPlan(
        [GraphQLDescription("The corrections (исправления).")] CorrectLessonPlanInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "correctLessonPlan", input.IdempotencyKey, input),
            (write, token) => write.CorrectPlanAsync(input.GroupId, [.. input.Items.Select(i => i.AsCorrected())], input.Version, input.Basis, token),
            writes, db, viewer, ct);

    /// <summary>Copies the lesson plan of another group of the same subject and grade (копирование КТП).</summary>
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalWrite)]
    public static Task<LessonPlanPayload> CopyLessonPlan(
        [GraphQLDescription("From where to where (откуда и куда).")] CopyLessonPlanInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "copyLessonPlan", input.IdempotencyKey, input),
            (write, token) => write.CopyPlanAsync(input.FromGroupId, input.GroupId, input.Version, token),
            writes, db, viewer, ct);

    /// <summary>Approves the version of a lesson plan in force (утверждение КТП); for the administration. A plan is in force without it too.</summary>
    [Readers(Relation.Leadership)]
    [NoToken]
    public static Task<LessonPlanPayload> ApproveLessonPlan(
        [GraphQLDescription("Which version (редакция).")] ApproveLessonPlanInput input,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        RunAsync(
            WriteRequest.By(viewer, "approveLessonPlan", input.IdempotencyKey, input),
            (write, token) => write.ApprovePlanAsync(input.GroupId, input.Version, token),
            writes, db, viewer, ct);

    private static async Task<LessonPlanPayload> RunAsync(
        WriteRequest request, Func<JournalWrite, CancellationToken, Task<Decision<long>>> change,
        JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(request, change, ct);
        return done.TryGet(out var id)
            ? new LessonPlanPayload { Group = await db.TeachingGroups.VisibleTo(db, viewer).FindAsync(id, ct) }
            : new LessonPlanPayload { Errors = Errors.Of(done) };
    }
}
