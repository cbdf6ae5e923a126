using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Examinations;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Examinations;

/// <summary>The change that <c>setExaminationResults</c> makes. Everything that a result ever was stays as a revision.</summary>
internal static class ResultEntering
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetExaminationResultsInput input, CancellationToken ct)
    {
        var begun = await ResultSheet.BeginAsync(write, input, ct);
        if (!begun.TryGet(out var sheet))
            return Decision.Refuse<long>(begun.Refusals);
        List<Refusal> faults = [];
        List<Outcome> outcomes = [];
        var seen = new HashSet<long>();
        for (var i = 0; i < input.Results.Count; i++)
        {
            var given = seen.Add(input.Results[i].PupilId) ? Check(write, sheet, input.Results[i]) : MarkRules.Twice;
            faults.AddRange(given.Refusals.Select(r => r.Field == "receivedOn" ? r : r with { Field = $"results[{i}].{r.Field ?? "pupilId"}" }));
            if (given.TryGet(out var outcome))
                outcomes.Add(outcome);
        }

        if (faults.Count > 0)
            return Decision.Refuse<long>([.. faults.Distinct()]);
        List<ExaminationResult> changed = [.. input.Results.Zip(outcomes, (given, outcome) => Apply(write, sheet, given, outcome)).OfType<ExaminationResult>()];
        // New results get their ids here, all at once; what is told of them names those.
        await write.SaveAsync(ct);
        changed.ForEach(result => Tell(write, sheet, result));
        if (changed.Count == 0)
            write.Audit("examinationResult.unchanged", $"Examination:{sheet.Examination.Id}");
        return sheet.Examination.Id;
    }

    private static Decision<Outcome> Check(JournalWrite write, ResultSheet sheet, ExaminationResultInput given)
    {
        if (!sheet.Pupils.Contains(given.PupilId))
            return MarkRules.PupilNotInGroup;
        var outcome = ExaminationRules.OfOutcome(sheet.Examination, sheet.Scale, given.Value, given.Points, given.AbsenceReason);
        if (!outcome.Allowed)
            return outcome;
        if (MarkRules.OfText(given.Reason, "reason") is { } wrong)
            return wrong;
        if (Standing(sheet, given) is { } standing)
        {
            if (given.Version is { } version && version != standing.Version)
                return MarkRules.ChangedMeanwhile;
            return standing.Is(outcome.Value) ? outcome
                : ExaminationRules.MayCorrect(write.Viewer, sheet.Regulation, sheet.RecordedOn(standing), sheet.Today, given.Reason) is { } refusal ? refusal
                : outcome;
        }

        var heldOn = given.HeldOn ?? sheet.Examination.Date;
        return (ExaminationRules.OfAttempt(given.Attempt ?? 1, heldOn, sheet.Standing[given.PupilId].LastOrDefault())
            ?? ExaminationRules.OfDays(heldOn, sheet.ReceivedOn, sheet.Today)) is { } fault ? fault : outcome;
    }

    /// <summary>Null where the same result stands already: no news.</summary>
    private static ExaminationResult? Apply(JournalWrite write, ResultSheet sheet, ExaminationResultInput given, Outcome outcome)
    {
        var reason = string.IsNullOrWhiteSpace(given.Reason) ? null : given.Reason.Trim();
        var entry = new Entry(write.Viewer.EmployeeId, write.Viewer.PersonId, write.Now, reason);
        if (Standing(sheet, given) is { } standing)
        {
            if (standing.Is(outcome))
                return null;
            standing.Correct(outcome, entry);
            return standing;
        }

        var late = ExaminationRules.IsLate(sheet.Regulation, sheet.ReceivedOn, sheet.Today);
        var result = ExaminationResult.Enter(
            sheet.Examination, given.PupilId, given.Attempt ?? 1, given.HeldOn ?? sheet.Examination.Date, sheet.ReceivedOn, late, outcome, entry);
        write.Db.ExaminationResults.Add(result);
        return result;
    }

    private static ExaminationResult? Standing(ResultSheet sheet, ExaminationResultInput given) =>
        sheet.Standing[given.PupilId].FirstOrDefault(r => r.Attempt == (given.Attempt ?? 1));

    private static void Tell(JournalWrite write, ResultSheet sheet, ExaminationResult result)
    {
        write.Publish(new JournalEvent
        {
            Kind = DiaryChangeKind.Examination,
            PupilId = result.PupilId,
            GroupId = sheet.Examination.GroupId,
            ExaminationResultId = result.Id,
            Revision = result.Version,
        });
        write.Audit(
            result.Version == 1 ? "examinationResult.set" : "examinationResult.correct",
            $"ExaminationResult:{result.Id}",
            new { examination = result.ExaminationId, pupil = result.PupilId, attempt = result.Attempt, value = result.Value, points = result.Points });
    }
}
