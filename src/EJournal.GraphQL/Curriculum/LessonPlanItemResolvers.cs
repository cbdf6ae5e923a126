using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<LessonPlanItem>(IgnoreProperties = true)]
[Readers(Relation.Staff)]
[Scopes(Scope.JournalRead)]
public static class LessonPlanItemResolvers
{
    /// <summary>The lessons that were held on the topic, in whatever words it stood then, by date (проведённые уроки).</summary>
    [BatchResolver]
    [ListSize(LessonPlanItem.MostHours, Usual = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<Lesson>>> Lessons(
        [Parent] IReadOnlyList<LessonPlanItem> items, JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var groups = items.Ids(i => i.GroupId);
        var held = await (
            from lesson in db.Lessons.VisibleTo(db, viewer)
            where groups.Contains(lesson.GroupId) && lesson.Status == LessonStatus.Held
            join item in db.LessonPlanItems on lesson.PlanItemId equals item.Id
            orderby lesson.Date, lesson.Number, lesson.Id
            select new { item.GroupId, item.Line, Lesson = lesson }).ToListAsync(ct);
        var byLine = held.ToLookup(h => (h.GroupId, h.Line), h => h.Lesson);
        return [.. items.Select(i => byLine[(i.GroupId, i.Line)].Take(LessonPlanItem.MostHours).ToList())];
    }
}
