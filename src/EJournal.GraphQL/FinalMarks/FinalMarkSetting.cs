using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.FinalMarks;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The change that <c>setFinalMarks</c> makes. Every value ever held stays as a revision.</summary>
internal static class FinalMarkSetting
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetFinalMarksInput input, CancellationToken ct)
    {
        var begun = await FinalMarkColumn.BeginAsync(write, input, ct);
        if (!begun.TryGet(out var column))
            return Decision.Refuse<long>(begun.Refusals);
        List<Refusal> faults = [];
        List<ScaleValue> values = [];
        var seen = new HashSet<long>();
        for (var i = 0; i < input.Marks.Count; i++)
        {
            var checkedMark = seen.Add(input.Marks[i].PupilId) ? Check(column, input.Marks[i]) : MarkRules.Twice;
            faults.AddRange(checkedMark.Refusals.Select(r => r with { Field = $"marks[{i}].{r.Field}" }));
            if (checkedMark.TryGet(out var value))
                values.Add(value);
        }

        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        List<(FinalMark Mark, string? Reason)> changed = [];
        foreach (var (given, value) in input.Marks.Zip(values))
        {
            if (Apply(write, column, given.PupilId, value) is { } mark)
                changed.Add((mark, string.IsNullOrWhiteSpace(given.Reason) ? null : given.Reason.Trim()));
        }

        // New marks get their ids here, all at once; their revisions name them.
        await write.SaveAsync(ct);
        foreach (var (mark, reason) in changed)
            Tell(write, mark, column.Grounds[mark.PupilId], reason);
        if (changed.Count == 0)
            write.Audit("finalMark.unchanged", $"TeachingGroup:{column.Group.Id}", new { period = column.Period.Id });
        return column.Group.Id;
    }

    private static Decision<ScaleValue> Check(FinalMarkColumn column, FinalMarkInput given)
    {
        if (!column.Pupils.Contains(given.PupilId))
            return MarkRules.PupilNotInGroup;
        var onScale = FinalMarkRules.OnScale(column.Scale, given.Value);
        if (!onScale.TryGet(out var value))
            return onScale;
        if (MarkRules.OfText(given.Reason, "reason") is { } wrong)
            return wrong;
        if (column.Standing.TryGetValue(given.PupilId, out var standing))
        {
            if (given.Version is { } version && version != standing.Version)
                return MarkRules.ChangedMeanwhile;
            if (standing.Value == value.Code)
                return value;
            if (string.IsNullOrWhiteSpace(given.Reason))
                return FinalMarkRules.ReasonMissing;
        }

        var grounds = column.Grounds[given.PupilId];
        return (FinalMarkRules.OfMinimum(column.Regulation, grounds, value, given.Reason) ?? FinalMarkRules.OfGrounds(grounds, value, given.Reason)) is { } unfounded
            ? unfounded
            : value;
    }

    /// <summary>Null where the same value stands already: no news.</summary>
    private static FinalMark? Apply(JournalWrite write, FinalMarkColumn column, long pupilId, ScaleValue value)
    {
        if (!column.Standing.TryGetValue(pupilId, out var mark))
        {
            mark = new FinalMark
            {
                SchoolId = write.Viewer.SchoolId,
                GroupId = column.Group.Id,
                PeriodId = column.Period.Id,
                PupilId = pupilId,
                Value = value.Code,
                NumericValue = value.Number,
                AuthorId = write.Viewer.EmployeeId,
                RecordedAt = write.Now,
                Late = column.Late,
            };
            write.Db.FinalMarks.Add(mark);
            return mark;
        }

        if (mark.Value == value.Code)
            return null;
        (mark.Value, mark.NumericValue, mark.Version) = (value.Code, value.Number, mark.Version + 1);
        return mark;
    }

    private static void Tell(JournalWrite write, FinalMark mark, FinalMarkGrounds grounds, string? reason)
    {
        write.Db.FinalMarkRevisions.Add(new FinalMarkRevision
        {
            SchoolId = mark.SchoolId,
            FinalMarkId = mark.Id,
            Number = mark.Version,
            Value = mark.Value,
            AuthorPersonId = write.Viewer.PersonId,
            At = write.Now,
            Reason = reason,
            Grounds = grounds,
        });
        write.Publish(new JournalEvent
        {
            Kind = DiaryChangeKind.FinalMark,
            PupilId = mark.PupilId,
            GroupId = mark.GroupId,
            FinalMarkId = mark.Id,
            Revision = mark.Version,
        });
        write.Audit(
            mark.Version == 1 ? "finalMark.set" : "finalMark.correct",
            $"FinalMark:{mark.Id}",
            new { group = mark.GroupId, period = mark.PeriodId, pupil = mark.PupilId, value = mark.Value });
    }
}
