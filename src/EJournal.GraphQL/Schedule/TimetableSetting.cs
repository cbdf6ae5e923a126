using EJournal.Data.Schedule;
using EJournal.Data.Writes;
using EJournal.Domain.Delivery;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;
using Microsoft.EntityFrameworkCore;

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

        await ReplaceEntriesAsync(write, plan, ct);
        await ReplaceLessonsAsync(write, plan, input.Reason.Trim(), ct);
        var change = TimetableChange.Of(write.Viewer.SchoolId, input.Reason.Trim(), write.Viewer.PersonId, write.Now, plan.Summary);
        write.Db.TimetableChanges.Add(change);
        await write.SaveAsync(ct);
        foreach (var classId in input.ClassIds)
        {
            write.Audit("timetable.set", $"SchoolClass:{classId}", new { change = change.Id, from = input.From, entries = plan.Entries.Count });
            if (plan.Summary is { Added: 0, Removed: 0, Changed: 0 })
                continue;
            write.Publish(new JournalEvent { Kind = DiaryChangeKind.Schedule, ClassId = classId, Day = input.From });
        }

        return change.Id;
    }

    // A grid that has held ends; one that was to come and never held goes.
    private static async Task ReplaceEntriesAsync(JournalWrite write, TimetablePlan plan, CancellationToken ct)
    {
        var (groups, from) = (plan.Scope.Groups.Keys.ToList(), plan.Scope.From);
        foreach (var entry in await write.Db.TimetableEntries.Where(e => groups.Contains(e.GroupId) && e.Until > from).ToListAsync(ct))
        {
            if (entry.From < from)
                entry.Until = from;
            else
                write.Db.TimetableEntries.Remove(entry);
        }

        await write.SaveAsync(ct);
        foreach (var entry in plan.Entries)
        {
            entry.SchoolId = write.Viewer.SchoolId;
            write.Db.TimetableEntries.Add(entry);
        }
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

        foreach (var (standing, wanted) in replacement.Changed)
        {
            var (lesson, now) = (standing.Lesson, wanted.Lesson);
            write.Db.Lessons.Attach(lesson);
            (lesson.StartsAt, lesson.EndsAt, lesson.Room, lesson.TeacherId) = (now.StartsAt, now.EndsAt, now.Room, now.TeacherId);
        }

        await write.SaveAsync(ct);
        await write.DeleteLessonsAsync(replacement.Removed.Select(r => r.Lesson.Id), ct);
        await write.InsertLessonsAsync([.. replacement.Added.Select(a => a.Lesson)], ct);
    }
}
