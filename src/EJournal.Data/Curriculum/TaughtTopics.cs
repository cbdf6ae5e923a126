using EJournal.Domain;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>Finds the topic of the plan that a lesson is about.</summary>
public static class TaughtTopics
{
    /// <summary>The topic in force with this id; null where the plan of the group has none.</summary>
    public static Task<LessonPlanItem?> PlanItemAsync(this JournalDb db, long groupId, long itemId, CancellationToken ct) =>
        db.LessonPlanItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == itemId && i.GroupId == groupId && i.RemovedIn == null, ct);

    /// <summary>
    /// The id of the topic that has these words, so that whoever writes the plan's words need not know its ids; of several the
    /// first that still has hours left. Null for a topic outside the plan.
    /// </summary>
    public static async Task<long?> PlanItemByTopicAsync(this JournalDb db, Lesson lesson, string topic, CancellationToken ct)
    {
        var items = await db.LessonPlanItems.AsNoTracking().Where(i => i.GroupId == lesson.GroupId && i.RemovedIn == null).OrderBy(i => i.Number)
            .Select(i => new { i.Id, i.Topic, i.Hours, i.Line }).ToListAsync(ct);
        var named = items.FindAll(i => NameKey.Of(i.Topic) == NameKey.Of(topic));
        if (named.Count < 2)
            return named.FirstOrDefault()?.Id;
        var hours = await (
            from other in db.Lessons
            join item in db.LessonPlanItems on other.PlanItemId equals item.Id
            where other.GroupId == lesson.GroupId && other.Id != lesson.Id && other.Status == LessonStatus.Held
            group other by item.Line into taught
            select new { taught.Key, Count = taught.Count() }).ToDictionaryAsync(t => t.Key, t => t.Count, ct);
        return (named.Find(i => hours.GetValueOrDefault(i.Line) < i.Hours) ?? named[^1]).Id;
    }
}
