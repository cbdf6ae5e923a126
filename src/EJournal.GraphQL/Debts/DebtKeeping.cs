using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Debts;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Curriculum;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Marks;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Debts;

/// <summary>The changes that <c>setDebt</c> and <c>cancelDebt</c> make.</summary>
internal static class DebtKeeping
{
    public static async Task<Decision<long>> SetAsync(JournalWrite write, SetDebtInput input, CancellationToken ct)
    {
        var db = write.Db;
        var begun = await LessonWrite.BeginAsync(write, input.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        var kind = await LessonWrite.WorkKindAsync(write, input.WorkKindId, ct);
        if (!kind.Allowed)
            return Decision.Refuse<long>(kind.Refusals);
        var faults = DebtRules.Problems(input.What, input.DueOn, DateOnly.FromDateTime(target.SchoolClock));
        if (faults.Count > 0)
            return Decision.Refuse<long>(faults);
        if (!await db.PupilsOf(target.Group, target.Lesson.Date).AnyAsync(p => p.Id == input.PupilId, ct))
            return MarkRules.PupilNotInGroup;
        if (await db.Debts.AnyAsync(d => d.LessonId == input.LessonId && d.PupilId == input.PupilId && d.WorkKindId == input.WorkKindId && d.ClosedAt == null, ct))
            return DebtRules.AlreadySet;
        if (await db.Marks.InForce().AnyAsync(m => m.LessonId == input.LessonId && m.PupilId == input.PupilId && m.WorkKindId == input.WorkKindId, ct))
            return DebtRules.AlreadyMarked;
        var debt = Debt.Set(
            write.Viewer.SchoolId, (input.LessonId, target.Group.Id), input.PupilId, input.WorkKindId, input.What.Trim(), input.DueOn, write.Viewer.EmployeeId, write.Now);
        db.Debts.Add(debt);
        await write.SaveAsync(ct);
        write.Audit("debt.set", $"Debt:{debt.Id}", new { lesson = debt.LessonId, pupil = debt.PupilId, workKind = debt.WorkKindId, due = debt.DueOn });
        return debt.Id;
    }

    public static async Task<Decision<long>> CancelAsync(JournalWrite write, CancelDebtInput input, CancellationToken ct)
    {
        if (await write.Db.Debts.VisibleTo(write.Db, write.Viewer).FindAsync(input.DebtId, ct) is not { } debt)
            return DebtRules.NotFound;
        var begun = await LessonWrite.BeginAsync(write, debt.LessonId, ct);
        if (!begun.Allowed)
            return Decision.Refuse<long>(begun.Refusals);
        if ((debt.ClosedAt is null ? DebtRules.OfReason(input.Reason) : DebtRules.Closed) is { } refusal)
            return refusal;
        debt.Cancel(input.Reason.Trim(), write.Now);
        write.Audit("debt.cancel", $"Debt:{debt.Id}", new { lesson = debt.LessonId, pupil = debt.PupilId });
        return debt.Id;
    }
}
