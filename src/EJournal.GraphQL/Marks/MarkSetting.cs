using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Lessons;

namespace EJournal.GraphQL.Marks;

/// <summary>The change that <c>setMark</c> and <c>setMarks</c> make: all marks that are given, or none.</summary>
internal static class MarkSetting
{
    /// <summary>Returns the marks in the order of the cells.</summary>
    public static async Task<Decision<IReadOnlyList<Mark>>> RunAsync(
        JournalWrite write, long lessonId, IReadOnlyList<MarkCell> cells, CancellationToken ct)
    {
        var begun = await MarkColumn.BeginAsync(write, lessonId, cells, ct);
        return begun.TryGet(out var column)
            ? await EnterAsync(write, column, cells, ct)
            : Decision.Refuse<IReadOnlyList<Mark>>(begun.Refusals);
    }

    /// <summary>The same in a column that was read already.</summary>
    public static async Task<Decision<IReadOnlyList<Mark>>> EnterAsync(
        JournalWrite write, MarkColumn column, IReadOnlyList<MarkCell> cells, CancellationToken ct)
    {
        var planned = MarkPlan.Of(column, cells);
        if (!planned.TryGet(out var plans))
            return Decision.Refuse<IReadOnlyList<Mark>>(planned.Refusals);

        List<(Mark Mark, DiaryChangeKind? News)> done = [.. plans.Select(p => Apply(write, column, p))];
        // New marks get their ids here, all at once; what is told of them names those.
        await write.SaveAsync(ct);
        foreach (var (plan, (mark, _)) in plans.Zip(done))
            CloseDebt(write, column, plan, mark);
        foreach (var (mark, news) in done)
            Tell(write, column.Target, mark, news);
        return Decision.Allow<IReadOnlyList<Mark>>([.. done.Select(d => d.Mark)]);
    }

    private static (Mark, DiaryChangeKind?) Apply(JournalWrite write, MarkColumn column, MarkPlan plan)
    {
        var target = column.Target;
        var reason = string.IsNullOrWhiteSpace(plan.Cell.Reason) ? null : plan.Cell.Reason.Trim();
        var entry = new Entry(
            column.Decision?.AuthorId ?? write.Viewer.EmployeeId, write.Viewer.PersonId, write.Now, reason, column.Decision?.CorrectionId);
        if (plan.Existing is not { } standing)
        {
            var mark = Mark.Set(
                target.Lesson.SchoolId, target.Lesson.Id, plan.Cell.PupilId, plan.Value, plan.Kind, plan.Comment, entry, plan.Part, plan.Late);
            write.Db.Marks.Add(mark);
            return (mark, DiaryChangeKind.MarkSet);
        }

        // Nobody is told of the same value again: there is no news. The attempt itself is on record.
        if (plan.ChangesNothing)
            return (standing, null);
        standing.Correct(plan.Value, plan.Kind, plan.Comment, entry);
        return (standing, DiaryChangeKind.MarkCorrected);
    }

    private static void CloseDebt(JournalWrite write, MarkColumn column, MarkPlan plan, Mark mark)
    {
        if (column.DebtOf(mark.PupilId, plan.Kind) is not { ClosedAt: null } debt)
            return;
        debt.Close(mark.Id, write.Now);
        write.Audit("debt.close", $"Debt:{debt.Id}", new { mark = mark.Id });
    }

    private static void Tell(JournalWrite write, LessonWrite target, Mark mark, DiaryChangeKind? news)
    {
        if (news is not { } kind)
        {
            write.Audit("mark.unchanged", $"Mark:{mark.Id}");
            return;
        }

        MarkNews.Publish(write, target, mark, kind);
        write.Audit(
            kind == DiaryChangeKind.MarkSet ? "mark.set" : "mark.correct",
            $"Mark:{mark.Id}",
            new { lesson = mark.LessonId, pupil = mark.PupilId, value = mark.Value, workKind = mark.WorkKindId });
    }
}
