using EJournal.Data;
using EJournal.Data.Access;
using EJournal.Domain.Access;
using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;
using Microsoft.EntityFrameworkCore;

namespace EJournal.GraphQL.Curriculum;

[ObjectType<TeachingGroup>]
public static class GroupPlans
{
    /// <summary>The lesson plan of the group (календарно-тематическое планирование, КТП); null while it has none, and for a version there is not.</summary>
    [BatchResolver]
    [Readers(Relation.Staff)]
    [Scopes(Scope.JournalRead)]
    public static async Task<IReadOnlyList<LessonPlan?>> LessonPlan(
        [Parent] IReadOnlyList<TeachingGroup> groups,
        [GraphQLDescription("An earlier version (номер редакции); none for the one in force.")] int? version,
        JournalDb db, Viewer viewer, CancellationToken ct)
    {
        var ids = groups.Ids(g => g.Id);
        var versions = (await db.LessonPlanVersions.VisibleTo(db, viewer).Where(v => ids.Contains(v.GroupId)).OrderByDescending(v => v.Number).ToListAsync(ct))
            .ToLookup(v => v.GroupId);
        var items = db.LessonPlanItems.VisibleTo(db, viewer).Where(i => ids.Contains(i.GroupId));
        items = version is { } asked ? items.Where(i => i.AddedIn <= asked && (i.RemovedIn == null || asked < i.RemovedIn)) : items.Where(i => i.RemovedIn == null);
        var byGroup = (await items.OrderBy(i => i.Number).ToListAsync(ct)).ToLookup(i => i.GroupId);
        return [.. groups.Select(g => Plan([.. versions[g.Id]], [.. byGroup[g.Id]], version))];
    }

    private static LessonPlan? Plan(List<LessonPlanVersion> versions, List<LessonPlanItem> items, int? asked)
    {
        var last = versions.FirstOrDefault()?.Number ?? 0;
        return items.Count == 0 || asked < 0 || asked > last
            ? null
            : new LessonPlan { Version = asked ?? last, Items = items, Versions = [.. versions.Take(Curriculum.LessonPlan.MostVersions)] };
    }
}
