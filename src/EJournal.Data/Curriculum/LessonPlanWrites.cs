using EJournal.Data.Access;
using EJournal.Data.Writes;
using EJournal.Domain.Curriculum;
using EJournal.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Curriculum;

/// <summary>A topic of a plan in other words, or with other hours; null leaves what it says.</summary>
public sealed record CorrectedTopic(long ItemId, string? Topic, int? Hours, string? Kind, string? Homework);

/// <summary>Changes of lesson plans (CUR-05). Each makes a new version; returns the id of the group.</summary>
public static class LessonPlanWrites
{
    /// <param name="write">The change in the making.</param>
    /// <param name="groupId">Whose plan.</param>
    /// <param name="topics">The whole plan, in order.</param>
    /// <param name="source">How it came about.</param>
    /// <param name="version">The version that was seen; null to change whatever is there.</param>
    /// <param name="basis">Why, where that is said.</param>
    /// <param name="ct">The request.</param>
    public static async Task<Decision<long>> SetPlanAsync(
        this JournalWrite write, long groupId, IReadOnlyList<PlannedTopic> topics, LessonPlanSource source, int? version, string? basis, CancellationToken ct)
    {
        var found = await PlanTarget.FindAsync(write, groupId, version, ct);
        return found.TryGet(out var target) ? await ReplaceAsync(write, target, topics, source, basis, ct) : Decision.Refuse<long>(found.Refusals);
    }

    public static async Task<Decision<long>> CorrectPlanAsync(
        this JournalWrite write, long groupId, IReadOnlyList<CorrectedTopic> corrected, int? version, string? basis, CancellationToken ct)
    {
        var found = await PlanTarget.FindAsync(write, groupId, version, ct);
        if (!found.TryGet(out var target))
            return Decision.Refuse<long>(found.Refusals);
        for (var i = 0; i < corrected.Count; i++)
        {
            if (!target.Items.Exists(item => item.Id == corrected[i].ItemId) || corrected.Take(i).Any(c => c.ItemId == corrected[i].ItemId))
                return LessonPlanRules.UnknownItem with { Field = $"items[{i}].id" };
        }

        var byItem = corrected.ToDictionary(c => c.ItemId);
        var topics = target.Items.ConvertAll(item => byItem.TryGetValue(item.Id, out var said)
            ? new PlannedTopic(item.Id, said.Topic ?? item.Topic, said.Hours ?? item.Hours, said.Kind ?? item.Kind, said.Homework ?? item.Homework)
            : PlannedTopic.Of(item));
        return await ReplaceAsync(write, target, topics, LessonPlanSource.Corrected, basis, ct);
    }

    /// <summary>Between groups of one subject and grade.</summary>
    public static async Task<Decision<long>> CopyPlanAsync(
        this JournalWrite write, long fromGroupId, long groupId, int? version, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        var found = await PlanTarget.FindAsync(write, groupId, version, ct);
        if (!found.TryGet(out var target))
            return Decision.Refuse<long>(found.Refusals);
        var from = await db.TeachingGroups.VisibleTo(db, viewer).Where(g => g.Id == fromGroupId)
            .Select(g => new { g.Id, g.SubjectId, db.Classes.Single(c => c.Id == g.ClassId).GradeLevel }).SingleOrDefaultAsync(ct);
        if (from is null || fromGroupId == groupId)
            return LessonPlanRules.UnknownGroup with { Field = "fromGroupId" };
        if (from.SubjectId != target.Group.SubjectId || from.GradeLevel != target.GradeLevel)
            return new Refusal(RefusalCode.InvalidValue, "Скопировать можно план того же предмета в параллельном классе.") { Field = "fromGroupId" };
        var items = await db.LessonPlanItems.AsNoTracking().Where(i => i.GroupId == from.Id && i.RemovedIn == null).OrderBy(i => i.Number).ToListAsync(ct);
        return items.Count == 0
            ? new Refusal(RefusalCode.InvalidValue, "У этой группы нет плана.") { Field = "fromGroupId" }
            : await ReplaceAsync(write, target, items.ConvertAll(i => PlannedTopic.Of(i) with { ItemId = null }), LessonPlanSource.Copied, null, ct);
    }

    public static async Task<Decision<long>> ApprovePlanAsync(this JournalWrite write, long groupId, int version, CancellationToken ct)
    {
        var (db, viewer) = (write.Db, write.Viewer);
        if (LessonPlanRules.MayApprove(viewer) is { } refused)
            return refused;
        if (!await db.TeachingGroups.VisibleTo(db, viewer).AnyAsync(g => g.Id == groupId, ct))
            return LessonPlanRules.UnknownGroup;
        var last = await db.LessonPlanVersions.Where(v => v.GroupId == groupId).OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        if (last is null || last.Number != version)
            return LessonPlanRules.Changed;
        if (last.ApprovedAt is not null)
            return new Refusal(RefusalCode.Conflict, "Эта редакция плана уже утверждена.") { Field = "version" };
        (last.ApprovedById, last.ApprovedAt) = (viewer.PersonId, write.Now);
        write.Audit("plan.approve", $"TeachingGroup:{groupId}", new { version });
        return groupId;
    }

    private static async Task<Decision<long>> ReplaceAsync(
        JournalWrite write, PlanTarget target, IReadOnlyList<PlannedTopic> topics, LessonPlanSource source, string? basis, CancellationToken ct)
    {
        if (basis is not null && Basis.Problem(basis) is { } wrong)
            return wrong;
        var checkedTopics = LessonPlanRules.Check(topics);
        if (!checkedTopics.TryGet(out var wanted))
            return Decision.Refuse<long>(checkedTopics.Refusals);
        var compared = LessonPlanChange.Between(target.Group, target.Items, wanted, await target.TaughtAsync(write.Db, ct), target.LastLine);
        if (!compared.TryGet(out var change))
            return Decision.Refuse<long>(compared.Refusals);
        if (change.IsEmpty)
            return LessonPlanRules.Unchanged;

        var made = write.Db.LessonPlanVersions.Add(new LessonPlanVersion
        {
            SchoolId = target.Group.SchoolId,
            GroupId = target.Group.Id,
            Number = target.LastVersion + 1,
            Source = source,
            AuthorId = write.Viewer.PersonId,
            At = write.Now,
            Late = target.Items.Count == 0 && LessonPlanRules.IsLate(target.Regulation, target.Today),
            Basis = basis?.Trim(),
        }).Entity;
        foreach (var item in change.Ended)
            item.RemovedIn = made.Number;
        // Numbers are free for the new rows only when the old ones have ended in the database too.
        await write.SaveAsync(ct);
        foreach (var item in change.Begun)
            item.AddedIn = made.Number;
        write.Db.LessonPlanItems.AddRange(change.Begun);
        write.Audit("plan.change", $"TeachingGroup:{target.Group.Id}", new { version = made.Number, source = $"{source}", ended = change.Ended.Count, begun = change.Begun.Count });
        return target.Group.Id;
    }
}
