using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Keeping the plan of the rollout (ROL-01).</summary>
public static class RolloutWrites
{
    /// <summary>The usual steps, for a school without a plan; returns the id of the school.</summary>
    public static async Task<Decision<long>> AdoptRolloutPlanAsync(this JournalWrite write, CancellationToken cancellationToken)
    {
        if (RolloutRules.MayKeep(write.Viewer) is { } refused)
            return refused;
        if (await write.Db.RolloutSteps.VisibleTo(write.Viewer).AnyAsync(cancellationToken))
            return new Refusal(RefusalCode.Conflict, "План внедрения у школы уже есть.");
        foreach (var (usual, i) in RolloutRules.Usual.Select((usual, i) => (usual, i)))
        {
            write.Db.RolloutSteps.Add(Entered(write, new RolloutStep
            {
                SchoolId = write.Viewer.SchoolId,
                Number = i + 1,
                Stage = usual.Stage,
                Title = usual.Title,
                Form = usual.Form,
                Measure = usual.Measure,
            }));
        }

        write.Audit("rollout.adopt", $"School:{write.Viewer.SchoolId}", new { steps = RolloutRules.Usual.Count });
        return write.Viewer.SchoolId;
    }

    /// <summary>A new step at the end of the plan, or behind those with a smaller number; returns its id.</summary>
    public static async Task<Decision<long>> AddRolloutStepAsync(this JournalWrite write, RolloutStep step, CancellationToken cancellationToken)
    {
        if (RolloutRules.MayKeep(write.Viewer) is { } refused)
            return refused;
        if (await ProblemsAsync(write, step, cancellationToken) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        var standing = write.Db.RolloutSteps.VisibleTo(write.Viewer);
        if (await standing.CountAsync(cancellationToken) >= RolloutRules.Most)
            return new Refusal(RefusalCode.Conflict, $"В плане уже {RolloutRules.Most} шагов.");
        if (step.Number == 0)
            step.Number = (await standing.MaxAsync(s => (int?)s.Number, cancellationToken) ?? 0) + 1;
        step.SchoolId = write.Viewer.SchoolId;
        write.Db.RolloutSteps.Add(Entered(write, step));
        await write.SaveAsync(cancellationToken);
        write.Audit("rollout.add", $"RolloutStep:{step.Id}", new { dueOn = step.DueOn, responsible = step.ResponsibleId });
        return step.Id;
    }

    /// <summary>Changes a step that the caller has seen in this version; the change says what is wrong with it.</summary>
    public static async Task<Decision<long>> ChangeRolloutStepAsync(
        this JournalWrite write, long id, int version, string action, Func<RolloutStep, DateOnly, IReadOnlyList<Refusal>> change, CancellationToken cancellationToken)
    {
        if (RolloutRules.MayKeep(write.Viewer) is { } refused)
            return refused;
        var step = await write.Db.RolloutSteps.VisibleTo(write.Viewer).SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        if (step is null)
            return new Refusal(RefusalCode.NotFound, "Такого шага в плане нет.") { Field = "stepId" };
        var faults = change(step, await write.TodayAsync(cancellationToken));
        if (faults.Count == 0)
            faults = await ProblemsAsync(write, step, cancellationToken);
        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        Entered(write, step).Version++;
        write.ExpectVersion(step, version);
        write.Audit($"rollout.{action}", $"RolloutStep:{step.Id}", new { dueOn = step.DueOn, doneOn = step.DoneOn, responsible = step.ResponsibleId });
        return step.Id;
    }

    private static RolloutStep Entered(JournalWrite write, RolloutStep step)
    {
        (step.AuthorId, step.ChangedAt) = (write.Viewer.PersonId, write.Now);
        return step;
    }

    private static async Task<IReadOnlyList<Refusal>> ProblemsAsync(JournalWrite write, RolloutStep step, CancellationToken cancellationToken)
    {
        var faults = RolloutRules.Faults(step).ToList();
        if (step.ResponsibleId is { } id && !await write.Db.Employees.AnyAsync(
            e => e.Id == id && e.SchoolId == write.Viewer.SchoolId && e.DismissedOn == null, cancellationToken))
            faults.Add(new(RefusalCode.NotFound, "Такого сотрудника нет.") { Field = "responsibleId" });
        return faults;
    }
}
