using EJournal.Domain.Debts;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;

namespace EJournal.GraphQL.Marks;

/// <summary>A mark that was found allowed: a new one, or a further value of one that stands.</summary>
internal sealed record MarkPlan(MarkCell Cell, ScaleValue Value, WorkKind Kind, int Part)
{
    /// <summary>The mark to be corrected; null for a new one.</summary>
    public Mark? Existing { get; init; }

    /// <summary>Whether a new one comes after its term.</summary>
    public bool Late { get; private init; }

    public string? Comment => Cell.Comment is null ? Existing?.Comment : string.IsNullOrWhiteSpace(Cell.Comment) ? null : Cell.Comment.Trim();

    public bool ChangesNothing => Existing is { } mark && mark.Value == Value.Code && mark.WorkKindId == Kind.Id && mark.Comment == Comment;

    /// <summary>All cells of a column, or every fault with the path of its field.</summary>
    public static Decision<IReadOnlyList<MarkPlan>> Of(MarkColumn column, IReadOnlyList<MarkCell> cells)
    {
        List<Refusal> faults = [];
        List<MarkPlan> plans = [];
        var taken = new HashSet<(long Pupil, long Kind, int Part)>();
        foreach (var cell in cells)
        {
            var planned = Of(column, cell);
            if (planned.TryGet(out var marks) && !marks.All(p => taken.Add((cell.PupilId, p.Kind.Id, p.Part))))
                planned = MarkRules.Twice;
            faults.AddRange(planned.Refusals.Select(r => r.Field is { } field ? r with { Field = cell.Path + field } : AtCell(r, cell)));
            if (planned.Allowed)
                plans.AddRange(planned.Value);
        }

        return faults.Count > 0 ? Decision.Refuse<IReadOnlyList<MarkPlan>>(faults) : plans;
    }

    private static Decision<IReadOnlyList<MarkPlan>> Of(MarkColumn column, MarkCell cell)
    {
        if (!column.Pupils.Contains(cell.PupilId))
            return MarkRules.PupilNotInGroup;
        var onScale = MarkRules.PartsOnScale(column.Scale, cell.Value);
        if (!onScale.TryGet(out var values))
            return Decision.Refuse<IReadOnlyList<MarkPlan>>(onScale.Refusals);
        if ((MarkRules.OfText(cell.Comment, "comment") ?? MarkRules.OfText(cell.Reason, "reason")) is { } tooLong)
            return tooLong;
        var named = column.NamedBy(cell);
        if (cell.MarkId is not null && (named is null || values.Count > 1))
            return named is null ? MarkRules.NotFound : MarkRules.OneMarkNamed;
        if (column.KindOf(cell) is not { } kind)
            return LessonRules.UnknownWorkKind;
        var standing = column.Marks[cell.PupilId].Where(m => m.WorkKindId == kind.Id).ToList();
        if (named is not null && standing.Exists(m => m.Id != named.Id && m.Part == named.Part))
            return MarkRules.KindTaken;

        var plans = values.Select((value, i) => new MarkPlan(cell, value, kind, named?.Part ?? i + 1)
        {
            Existing = named ?? standing.Find(m => m.Part == i + 1),
        }).ToList();
        // None stood there for him who asked, and now one does.
        if (column.Decision is { CorrectionId: not null } && named is null && plans is [{ Existing: not null }])
            return MarkRules.ChangedMeanwhile with { Field = null };
        var faults = new List<Refusal>();
        for (var i = 0; i < plans.Count; i++)
        {
            var allowed = plans[i].Allow(column);
            if (allowed.TryGet(out var plan))
                plans[i] = plan;
            faults.AddRange(allowed.Refusals);
        }

        return faults.Count > 0 ? Decision.Refuse<IReadOnlyList<MarkPlan>>([.. faults.Distinct()]) : plans;
    }

    private Decision<MarkPlan> Allow(MarkColumn column)
    {
        var (target, clock) = (column.Target, column.Target.SchoolClock);
        if (column.Decision is not null)
            return Existing is { } decided && Cell.Version is { } known && known != decided.Version ? MarkRules.ChangedMeanwhile : this with { Late = Existing is null };
        if (Existing is null)
        {
            var term = EntryTerms.OfMark(target.Regulation, Kind, column.Facts);
            var entered = EntryRules.MayEnter(column.DebtOf(Cell.PupilId, Kind) is { } debt ? DebtRules.TermOf(debt, term) : term, column.CutOff, clock);
            return entered.TryGet(out var late) ? this with { Late = late } : Decision.Refuse<MarkPlan>(entered.Refusals);
        }

        // Whatever it is: otherwise one value after the other could be tried until nothing changes.
        if (column.Hidden.Contains(Existing.Id))
            return LessonRules.RecordedByColleague;
        if (Cell.Version is { } seen && seen != Existing.Version)
            return MarkRules.ChangedMeanwhile;
        if (!ChangesNothing && (EntryRules.MayCorrect(column.CutOff, clock) ?? EntryRules.OfReason(Cell.Reason, target.Lesson.Date, clock)) is { } refusal)
            return refusal;
        return this;
    }

    // In a column also a refusal that no field is to blame for says which cell it is about.
    private static Refusal AtCell(Refusal refusal, MarkCell cell) => cell.Path.Length == 0 ? refusal : refusal with { Field = cell.Path + "value" };
}
