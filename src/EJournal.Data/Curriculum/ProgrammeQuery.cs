using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>How far the programmes of groups have come: two statements for any number of groups.</summary>
public static class ProgrammeQuery
{
    public static async Task<Dictionary<long, ProgrammeFigures>> FiguresAsync(
        this JournalDb db, IReadOnlyList<long> groupIds, DateOnly on, CancellationToken ct)
    {
        var lessons = await db.Lessons.Where(l => groupIds.Contains(l.GroupId) && l.Date <= on).GroupBy(l => l.GroupId)
            .Select(of => new { of.Key, Scheduled = of.Count(), Held = of.Count(l => l.Status == LessonStatus.Held) })
            .ToDictionaryAsync(of => of.Key, ct);
        var taught = db.Taught(groupIds, on);
        var plans = await (
            from item in db.LessonPlanItems.Where(i => groupIds.Contains(i.GroupId) && i.RemovedIn == null)
            join lesson in taught on new { item.GroupId, item.Line } equals new { lesson.GroupId, lesson.Line } into given
            from hours in given.DefaultIfEmpty()
            select new { item.GroupId, item.Hours, Taught = (int?)hours.Hours ?? 0 }
            into line
            group line by line.GroupId
            into plan
            select new { plan.Key, Planned = plan.Sum(l => l.Hours), Covered = plan.Sum(l => l.Taught < l.Hours ? l.Taught : l.Hours) })
            .ToDictionaryAsync(of => of.Key, ct);
        return groupIds.ToDictionary(id => id, id => new ProgrammeFigures(
            plans.GetValueOrDefault(id)?.Planned ?? 0, lessons.GetValueOrDefault(id)?.Scheduled ?? 0,
            lessons.GetValueOrDefault(id)?.Held ?? 0, plans.GetValueOrDefault(id)?.Covered ?? 0));
    }

    /// <summary>The topics in force of each group, in order, with what was taught of them: one statement.</summary>
    public static async Task<ILookup<long, ProgrammeTopic>> TopicsAsync(
        this JournalDb db, IReadOnlyList<long> groupIds, DateOnly on, CancellationToken ct)
    {
        var taught = db.Taught(groupIds, on);
        var topics = await (
            from item in db.LessonPlanItems.Where(i => groupIds.Contains(i.GroupId) && i.RemovedIn == null)
            join lesson in taught on new { item.GroupId, item.Line } equals new { lesson.GroupId, lesson.Line } into given
            from hours in given.DefaultIfEmpty()
            orderby item.GroupId, item.Number
            select new { item.GroupId, item.Number, item.Topic, item.Hours, Taught = (int?)hours.Hours ?? 0, Last = (DateOnly?)hours.Last }).ToListAsync(ct);
        return topics.ToLookup(t => t.GroupId, t => new ProgrammeTopic(t.Number, t.Topic, t.Hours, t.Taught, t.Last));
    }

    private static IQueryable<TaughtLine> Taught(this JournalDb db, IReadOnlyList<long> groupIds, DateOnly on) =>
        from lesson in db.Lessons
        where groupIds.Contains(lesson.GroupId) && lesson.Date <= @on && lesson.Status == LessonStatus.Held
        join item in db.LessonPlanItems on lesson.PlanItemId equals item.Id
        group lesson by new { item.GroupId, item.Line } into line
        select new TaughtLine { GroupId = line.Key.GroupId, Line = line.Key.Line, Hours = line.Count(), Last = line.Max(l => l.Date) };

    private sealed class TaughtLine
    {
        public long GroupId { get; init; }
        public int Line { get; init; }
        public int Hours { get; init; }
        public DateOnly Last { get; init; }
    }
}
