using EJournal.Data.Access;
using EJournal.Data.Curriculum;
using EJournal.Data.Writes;
using EJournal.Domain.Corrections;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Attendance;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Corrections;

/// <summary>The change that <c>decideCorrection</c> makes: the decision, and where the reasons hold all that was asked for.</summary>
internal static class CorrectionDeciding
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, DecideCorrectionInput input, CancellationToken ct)
    {
        var found = await write.Db.Corrections.VisibleTo(write.Db, write.Viewer).Include(c => c.Items).FindAsync(input.CorrectionId, ct);
        if (found is not { } correction)
            return CorrectionRules.NotFound;
        // A request about a period that was closed meanwhile can still be rejected, so that it does not stay open for ever.
        var begun = await LessonWrite.DecideAsync(write, correction.LessonId, changes: input.Approve, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if ((CorrectionRules.MayDecide(write.Viewer, target.Regulation)
            ?? (correction.Status == CorrectionStatus.Open ? null : CorrectionRules.Decided)
            ?? CorrectionRules.OfText(input.Note, "note", required: !input.Approve)) is { } refusal)
            return refusal;

        if (input.Approve && await ChangeAsync(write, target, correction, ct) is { Count: > 0 } faults)
            return Decision.Refuse<long>(faults);
        correction.Decide(input.Approve, write.Viewer.PersonId, write.Now, string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim());
        write.Audit(input.Approve ? "correction.approve" : "correction.reject", $"Correction:{correction.Id}", new { lesson = correction.LessonId });
        return correction.Id;
    }

    /// <summary>What cannot be done as it was asked for; then nothing is.</summary>
    private static async Task<IReadOnlyList<Refusal>> ChangeAsync(JournalWrite write, LessonWrite target, Correction correction, CancellationToken ct)
    {
        var items = correction.Items.OrderBy(i => i.Number).ToList();
        List<MarkCell> cells =
        [
            .. items.Where(i => i.Kind is CorrectionKind.Mark or CorrectionKind.MarkWithdrawal).Select(i => new MarkCell(i.PupilId!.Value, i.NewValue ?? "", "")
            {
                MarkId = i.MarkId,
                Version = i.MarkVersion,
                WorkKindId = i.WorkKindId,
                Reason = correction.Reasons,
            }),
        ];
        var column = await MarkColumn.ReadAsync(write, target, cells, new MarkDecision(correction.AuthorId, correction.Id), ct);
        var set = cells.Where(c => c.Value.Length > 0).ToList();
        if (set.Count > 0 && await MarkSetting.EnterAsync(write, column, set, ct) is { Allowed: false } refused)
            return refused.Refusals;
        foreach (var cell in cells.Where(c => c.Value.Length == 0))
        {
            if (column.NamedBy(cell) is not { } mark || mark.Version != cell.Version)
                return [MarkRules.ChangedMeanwhile with { Field = null }];
            mark.Withdraw(new Entry(correction.AuthorId, write.Viewer.PersonId, write.Now, correction.Reasons, correction.Id));
            MarkNews.Publish(write, target, mark, DiaryChangeKind.MarkWithdrawn);
            write.Audit("mark.withdraw", $"Mark:{mark.Id}", new { lesson = mark.LessonId, pupil = mark.PupilId });
        }

        List<GivenAbsence> absences = [.. items.Where(i => i.Kind == CorrectionKind.Attendance).Select(i => new GivenAbsence(i.PupilId!.Value, i.Attendance!.Value))];
        if (absences.Count > 0
            && await AbsencesOfLesson.SetAsync(write, target, absences, late: true, correction.Reasons, ct, correction.Id) is { Allowed: false } unexplained)
            return unexplained.Refusals;
        if (items.Find(i => i.Kind == CorrectionKind.Topic) is { } topic)
        {
            var before = target.Lesson.Topic;
            target.Lesson.Record(topic.NewValue, workKindId: null, write.Now, late: true, await PlanItemAsync(write, target, topic.NewValue, ct));
            LessonWording.Keep(write, target.Lesson, LessonPart.Topic, before, target.Lesson.Topic, late: true, reason: null, correction.Id);
        }

        return [];
    }

    // Words of the plan are that topic of the plan; other words correct how the topic was written and leave what was taught.
    private static async Task<long?> PlanItemAsync(JournalWrite write, LessonWrite target, string? topic, CancellationToken ct) =>
        topic is null ? null : await write.Db.PlanItemByTopicAsync(target.Lesson, topic, ct) ?? target.Lesson.PlanItemId;
}
