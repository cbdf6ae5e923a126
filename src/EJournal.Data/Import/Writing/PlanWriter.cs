using EJournal.Data.Import.Rows;
using EJournal.Domain.Curriculum;
using Microsoft.EntityFrameworkCore;

namespace EJournal.Data.Import.Writing;

/// <summary>Writes the lesson plans: tens of thousands of rows, of which a second import changes few or none.</summary>
internal static class PlanWriter
{
    public static async Task WriteAsync(WriteSession session, CancellationToken ct)
    {
        if (session.Rows.Plans.Count == 0)
            return;
        var stored = await session.Db.LessonPlanItems.AsNoTracking().Where(item => item.SchoolId == session.SchoolId)
            .ToDictionaryAsync(item => (item.GroupId, item.Number), ct);
        var outcomes = new List<RowOutcome>();
        var added = new List<LessonPlanItem>();
        foreach (var row in session.Rows.Plans)
        {
            var groupId = session.Records.Groups[row.Group].Id;
            if (stored.TryGetValue((groupId, row.Number), out var item))
            {
                outcomes.Add(new RowOutcome());
                if (Matches(row, item))
                    continue;
                outcomes[^1].Changed();
                session.Db.Attach(item);
            }
            else
            {
                outcomes.Add(new RowOutcome(added: true));
                item = new LessonPlanItem { SchoolId = session.SchoolId, GroupId = groupId, Number = row.Number, Topic = row.Topic };
                added.Add(item);
            }

            Apply(row, item);
        }

        await BulkInsert.RunAsync(session.Db, added, ct);
        await session.SaveAsync(ct);
        session.Count(PlanRow.Layout.File, outcomes);
    }

    private static void Apply(PlanRow row, LessonPlanItem item)
    {
        item.Topic = row.Topic;
        item.Hours = row.Hours.HasColumn ? row.Hours.Value ?? 1 : item.Hours;
        item.Kind = row.Kind.Or(item.Kind);
        item.Homework = row.Homework.Or(item.Homework);
    }

    private static bool Matches(PlanRow row, LessonPlanItem item) =>
        item.Topic == row.Topic
        && item.Hours == (row.Hours.HasColumn ? row.Hours.Value ?? 1 : item.Hours)
        && item.Kind == row.Kind.Or(item.Kind)
        && item.Homework == row.Homework.Or(item.Homework);
}
