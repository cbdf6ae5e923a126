using EJournal.Data.Access;
using EJournal.Data.PersonalData;
using EJournal.Data.Writes;
using EJournal.Domain.Readiness;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Readiness;

/// <summary>Starting and concluding a trial, and the switch of the whole school (ROL-13).</summary>
public static class TrialWrites
{
    /// <summary>Returns the id of the trial.</summary>
    public static async Task<Decision<long>> StartTrialAsync(this JournalWrite write, Trial trial, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (RolloutRules.MayKeep(viewer) is { } refused)
            return refused;
        var ids = trial.Classes.Select(c => c.ClassId).ToList();
        var years = await db.Classes.VisibleTo(db, viewer).Where(c => ids.Contains(c.Id)).Select(c => c.Year).ToListAsync(cancellationToken);
        if (TrialRules.Faults(trial, years, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        if (await db.JournalSwitches.VisibleTo(viewer).AnyAsync(s => s.On <= trial.To, cancellationToken))
            return new Refusal(RefusalCode.Conflict, "К этому времени вся школа работает с журналом: пробовать нечего.");
        if (await db.Trials.VisibleTo(viewer).AnyAsync(t => t.From <= trial.To && trial.From <= t.To && t.Classes.Any(c => ids.Contains(c.ClassId)), cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Один из классов в эти дни уже в пробной эксплуатации.") { Field = "classIds" };
        (trial.SchoolId, trial.AuthorId, trial.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        db.Trials.Add(trial);
        await write.SaveAsync(cancellationToken);
        write.Audit("trial.start", $"Trial:{trial.Id}", new { from = trial.From, to = trial.To, classes = ids });
        return trial.Id;
    }

    /// <summary>Returns the id of the trial.</summary>
    public static async Task<Decision<long>> ConcludeTrialAsync(
        this JournalWrite write, long trialId, TrialConclusion conclusion, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (TrialRules.MayDecide(viewer) is { } refused)
            return refused;
        var trial = await db.Trials.VisibleTo(viewer).Include(t => t.Conclusions).SingleOrDefaultAsync(t => t.Id == trialId, cancellationToken);
        if (trial is null)
            return new Refusal(RefusalCode.NotFound, "Такой пробной эксплуатации нет.") { Field = "trialId" };
        (conclusion.SchoolId, conclusion.AuthorId, conclusion.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        conclusion.On = await write.TodayAsync(cancellationToken);
        var year = await db.Classes.Where(c => db.Set<TrialClass>().Any(t => t.TrialId == trialId && t.ClassId == c.Id)).Select(c => c.Year).FirstAsync(cancellationToken);
        if (TrialRules.Faults(trial, conclusion, year) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        trial.Take(conclusion);
        write.Audit("trial.conclude", $"Trial:{trialId}", new { decision = conclusion.Decision.ToString(), to = trial.To });
        return trialId;
    }

    /// <summary>The whole school works with the journal from a day on: trials end the day before. Returns the id of the school.</summary>
    public static async Task<Decision<long>> SwitchToJournalAsync(this JournalWrite write, JournalSwitch made, CancellationToken cancellationToken)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (TrialRules.MayDecide(viewer) is { } refused)
            return refused;
        if (await db.JournalSwitches.VisibleTo(viewer).AnyAsync(cancellationToken))
            return new Refusal(RefusalCode.Conflict, "Переход школы на журнал уже записан.");
        var trials = await db.Trials.VisibleTo(viewer).Include(t => t.Conclusions).ToListAsync(cancellationToken);
        var concluded = trials.Any(t => t.Conclusions.Any(c => c.Decision == TrialDecision.Switch));
        if (TrialRules.Faults(made, trials.Count > 0, concluded, await write.TodayAsync(cancellationToken)) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        foreach (var trial in trials.Where(t => made.On <= t.To))
            trial.To = made.On.AddDays(-1);
        (made.SchoolId, made.AuthorId, made.RecordedAt) = (viewer.SchoolId, viewer.PersonId, write.Now);
        db.JournalSwitches.Add(made);
        write.Audit("journal.switch", $"School:{viewer.SchoolId}", new { on = made.On });
        return viewer.SchoolId;
    }
}
