using EJournal.Data.Import.Rows;
using EJournal.Data.Regulations;
using EJournal.Domain.Curriculum;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>
/// Writes the lesson plans: tens of thousands of rows, of which a second import changes few or none. A group of whose plan
/// anything changes gets a new version of it; what stood before stays in the earlier one.
/// </summary>
internal static class PlanWriter
{
    public static async Task WriteAsync(WriteSession session, DateTime now, DateOnly today, CancellationToken ct)
    {
        if (session.Rows.Plans.Count == 0)
            return;
        var stored = await session.Db.LessonPlanItems.AsNoTracking().Where(item => item.SchoolId == session.SchoolId && item.RemovedIn == null)
            .ToDictionaryAsync(item => (item.GroupId, item.Number), ct);
        var lines = await session.Db.LessonPlanItems.Where(item => item.SchoolId == session.SchoolId)
            .GroupBy(item => item.GroupId).Select(of => new { of.Key, Last = of.Max(item => item.Line) }).ToDictionaryAsync(of => of.Key, of => of.Last, ct);
        var versions = await session.Db.LessonPlanVersions.Where(version => version.SchoolId == session.SchoolId)
            .GroupBy(version => version.GroupId).Select(of => new { of.Key, Last = of.Max(version => version.Number) }).ToDictionaryAsync(of => of.Key, of => of.Last, ct);
        var outcomes = new List<RowOutcome>();
        var (added, ended) = (new List<LessonPlanItem>(), new List<LessonPlanItem>());
        foreach (var row in session.Rows.Plans)
        {
            var groupId = session.Records.Groups[row.Group].Id;
            var item = Item(row, session.SchoolId, groupId, stored.GetValueOrDefault((groupId, row.Number)));
            outcomes.Add(new RowOutcome(added: item.Before is null));
            if (item.Before is { } before)
            {
                if (Same(before, item.Row))
                    continue;
                outcomes[^1].Changed();
                ended.Add(before);
            }

            item.Row.Line = item.Before?.Line ?? (lines[groupId] = lines.GetValueOrDefault(groupId) + 1);
            item.Row.AddedIn = versions.GetValueOrDefault(groupId) + 1;
            added.Add(item.Row);
        }

        await AddVersionsAsync(session, added, ended, stored, now, today, ct);
        session.Count(PlanRow.Layout.File, outcomes);
    }

    private static async Task AddVersionsAsync(
        WriteSession session, List<LessonPlanItem> added, List<LessonPlanItem> ended,
        Dictionary<(long GroupId, int Number), LessonPlanItem> stored, DateTime now, DateOnly today, CancellationToken ct)
    {
        if (added.Count == 0)
            return;
        var had = stored.Keys.Select(key => key.GroupId).ToHashSet();
        var late = LessonPlanRules.IsLate((await session.Db.RegulationOfAsync(session.SchoolId, ct)).Values, today);
        session.Db.LessonPlanVersions.AddRange(added.DistinctBy(item => item.GroupId).Select(item => new LessonPlanVersion
        {
            SchoolId = session.SchoolId,
            GroupId = item.GroupId,
            Number = item.AddedIn,
            Source = LessonPlanSource.Imported,
            At = now,
            Late = late && !had.Contains(item.GroupId),
        }));
        var numbers = added.DistinctBy(item => item.GroupId).ToDictionary(item => item.GroupId, item => item.AddedIn);
        foreach (var item in ended)
        {
            session.Db.Attach(item);
            item.RemovedIn = numbers[item.GroupId];
        }

        // Numbers are free for the new rows only when the old ones have ended in the database too.
        await session.SaveAsync(ct);
        await BulkInsert.RunAsync(session.Db, added, ct);
    }

    private static (LessonPlanItem Row, LessonPlanItem? Before) Item(PlanRow row, long schoolId, long groupId, LessonPlanItem? before) => (
        new LessonPlanItem
        {
            SchoolId = schoolId,
            GroupId = groupId,
            Number = row.Number,
            Topic = row.Topic,
            Hours = row.Hours.HasColumn ? row.Hours.Value ?? 1 : before?.Hours ?? 1,
            Kind = row.Kind.Or(before?.Kind),
            Homework = row.Homework.Or(before?.Homework),
        },
        before);

    private static bool Same(LessonPlanItem before, LessonPlanItem after) => before.Says(PlannedTopic.Of(after));
}
