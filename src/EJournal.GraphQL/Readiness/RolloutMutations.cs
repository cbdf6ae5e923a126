using EJournal.Data;
using EJournal.Data.Readiness;
using EJournal.Data.Writes;
using EJournal.Domain.Access;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Readiness;

/// <summary>The plan of the rollout (ROL-01): kept by the administration of the school and the administrator of the journal.</summary>
[MutationType]
public static class RolloutMutations
{
    /// <summary>Gives a school without a plan the usual steps (типовой план внедрения), to be filled with terms and changed.</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RolloutPlanPayload> AdoptRolloutPlan(
        [GraphQLDescription("The request (запрос).")] AdoptRolloutPlanInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var done = await writes.RunAsync(
            WriteRequest.By(viewer, "adoptRolloutPlan", input.IdempotencyKey, input), (write, token) => write.AdoptRolloutPlanAsync(token), ct);
        return done.Allowed
            ? new RolloutPlanPayload { Steps = await db.RolloutSteps.VisibleTo(viewer).OrderBy(s => s.Number).ThenBy(s => s.Id).Take(RolloutRules.Most).ToListAsync(ct) }
            : new RolloutPlanPayload { Errors = Errors.Of(done) };
    }

    /// <summary>Adds a step, changes one, or takes one out of the plan (шаг плана внедрения).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RolloutStepPayload> KeepRolloutStep(
        [GraphQLDescription("The step (шаг).")] KeepRolloutStepInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "keepRolloutStep", input.IdempotencyKey, input), (write, token) => KeepAsync(write, input, token), ct),
            db, viewer, ct);

    /// <summary>Records that a step was done, or opens it again (отметка о выполнении шага).</summary>
    [Readers(Relation.Staff)]
    [NoToken]
    public static async Task<RolloutStepPayload> CompleteRolloutStep(
        [GraphQLDescription("Which step and when (шаг и дата).")] CompleteRolloutStepInput input, JournalWrites writes, JournalDb db, Viewer viewer, CancellationToken ct) =>
        await PayloadAsync(
            await writes.RunAsync(
                WriteRequest.By(viewer, "completeRolloutStep", input.IdempotencyKey, input),
                (write, token) => write.ChangeRolloutStepAsync(input.StepId, input.Version, "complete", (step, today) => Complete(step, input, today), token),
                ct),
            db, viewer, ct);

    private static async Task<Decision<long>> KeepAsync(JournalWrite write, KeepRolloutStepInput input, CancellationToken ct) => input switch
    {
        { StepId: null, Step: { } added } => await write.AddRolloutStepAsync(added.WriteTo(new RolloutStep { Stage = "", Title = "" }), ct),
        { StepId: { } id, Version: { } version, Step: { } changed } =>
            await write.ChangeRolloutStepAsync(id, version, "change", (step, _) => RolloutRules.Faults(changed.WriteTo(step)), ct),
        { StepId: { } id, Version: { } version } => await write.ChangeRolloutStepAsync(id, version, "withdraw", (step, _) => Withdraw(step, write), ct),
        { StepId: null } => new Refusal(RefusalCode.InvalidValue, "Напишите, что за шаг.") { Field = "step" },
        _ => new Refusal(RefusalCode.InvalidValue, "Укажите версию шага, которую вы видели.") { Field = "version" },
    };

    private static IReadOnlyList<Refusal> Withdraw(RolloutStep step, JournalWrite write)
    {
        step.WithdrawnAt = write.Now;
        return [];
    }

    private static IReadOnlyList<Refusal> Complete(RolloutStep step, CompleteRolloutStepInput input, DateOnly today)
    {
        var note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim();
        (step.DoneOn, step.DoneNote) = (input.DoneOn, note);
        return RolloutRules.DoneFaults(input.DoneOn, note, today);
    }

    private static async Task<RolloutStepPayload> PayloadAsync(Decision<long> done, JournalDb db, Viewer viewer, CancellationToken ct) =>
        done.TryGet(out var id)
            ? new RolloutStepPayload { Step = await db.RolloutSteps.VisibleTo(viewer).FindAsync(id, ct) }
            : new RolloutStepPayload { Errors = Errors.Of(done) };
}
