using EJournal.Data.Schedule;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>The change that <c>setTimetable</c> makes.</summary>
internal static class TimetableSetting
{
    public static async Task<Decision<long>> RunAsync(JournalWrite write, SetTimetableInput input, CancellationToken ct)
    {
        var made = await TimetablePlan.MakeAsync(write.Db, write.Viewer, write.Now, input, ct);
        if (!made.TryGet(out var plan))
            return Decision.Refuse<long>(made.Refusals);
        if (plan.InTheWay.Count > 0)
            return Decision.Refuse<long>(plan.InTheWay);

        foreach (var entry in plan.Entries)
            entry.SchoolId = write.Viewer.SchoolId;
        await write.ReplaceTimetableAsync([.. plan.Scope.Groups.Keys], plan.Scope.From, plan.Entries, ct);
        await ReplaceLessonsAsync(write, plan, input.Reason.Trim(), ct);
        var change = TimetableChange.Of(write.Viewer.SchoolId, input.Reason.Trim(), write.Viewer.PersonId, write.Now, plan.Summary);
        write.Db.TimetableChanges.Add(change);
        await write.SaveAsync(ct);
        foreach (var classId in input.ClassIds)
        {
            write.Audit("timetable.set", $"SchoolClass:{classId}", new { change = change.Id, from = input.From, entries = plan.Entries.Count });
            if (plan.Summary is { Added: 0, Removed: 0, Changed: 0 })
                continue;
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.Timetable, ClassId = classId, Day = input.From, TimetableChangeId = change.Id });
        }

        return change.Id;
    }

    private static async Task ReplaceLessonsAsync(JournalWrite write, TimetablePlan plan, string reason, CancellationToken ct)
    {
        var replacement = plan.Replacement;
        foreach (var lesson in replacement.Dropped.Select(d => d.Lesson).Where(l => l.Status != LessonStatus.Cancelled))
        {
            write.Db.LessonChanges.Add(ScheduleChange.EntryOf(write, lesson, LessonChangeKind.Cancelled, substituteId: null, reason, plan.Order));
            write.Db.Lessons.Attach(lesson);
            lesson.Status = LessonStatus.Cancelled;
        }

        await write.SaveAsync(ct);
        await write.ChangeLessonsAsync(replacement.Changed.Select(c => (c.Standing.Lesson.Id, c.Wanted.Lesson)), ct);
        await write.DeleteLessonsAsync(replacement.Removed.Select(r => r.Lesson.Id), ct);
        await write.InsertLessonsAsync([.. replacement.Added.Select(a => a.Lesson)], ct);
    }
}
