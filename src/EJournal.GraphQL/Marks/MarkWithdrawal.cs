using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Marks;
using EJournal.Domain.Rules;
using EJournal.GraphQL.Lessons;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Marks;

/// <summary>The change that <c>withdrawMark</c> makes: the mark no longer counts and is no longer shown, its history stays.</summary>
internal static class MarkWithdrawal
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, WithdrawMarkInput input, CancellationToken ct)
    {
        if (await write.Db.Marks.VisibleTo(write.Db, write.Viewer).InForce().FindAsync(input.MarkId, ct) is not { } mark)
            return MarkRules.NotFound;
        var begun = await LessonWrite.BeginAsync(write, mark.LessonId, ct);
        if (!begun.TryGet(out var target))
            return Decision.Refuse<long>(begun.Refusals);
        if (input.Version is { } seen && seen != mark.Version)
            return MarkRules.ChangedMeanwhile;
        if (string.IsNullOrWhiteSpace(input.Reason))
            return MarkRules.ReasonMissing;
        if (MarkRules.OfText(input.Reason, "reason") is { } wrong)
            return wrong;
        var facts = await TermFactsReader.ReadAsync(write.Db, target, [], ct);
        if (EntryRules.MayCorrect(EntryTerms.CutOff(target.Regulation, facts), target.SchoolClock) is { } late)
            return late;

        mark.Withdraw(new Entry(write.Viewer.EmployeeId, write.Viewer.PersonId, write.Now, input.Reason.Trim()));
        MarkNews.Publish(write, target, mark, DiaryChangeKind.MarkWithdrawn);
        write.Audit("mark.withdraw", $"Mark:{mark.Id}", new { lesson = mark.LessonId, pupil = mark.PupilId });
        return mark.Id;
    }
}
