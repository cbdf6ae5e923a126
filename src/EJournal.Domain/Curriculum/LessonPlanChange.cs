using EJournal.Domain.Rules;

namespace EJournal.Domain.Curriculum;

/// <summary>What has to be written so that a plan says what is wanted: rows that end, and rows that begin.</summary>
public sealed record LessonPlanChange(IReadOnlyList<LessonPlanItem> Ended, IReadOnlyList<LessonPlanItem> Begun)
{
    public bool IsEmpty => Ended.Count == 0 && Begun.Count == 0;

    /// <summary>
    /// Compares by topic, not by place: a topic named by its id or by its words stays the same topic wherever it is moved. One
    /// that was taught may be reworded, which leaves its trace, and not be dropped.
    /// </summary>
    /// <param name="group">Whose plan.</param>
    /// <param name="current">The rows in force.</param>
    /// <param name="wanted">The whole plan as it is to be, in order.</param>
    /// <param name="taught">The lines that lessons were given on.</param>
    /// <param name="lastLine">The highest line the group ever had.</param>
    public static Decision<LessonPlanChange> Between(
        TeachingGroup group, IReadOnlyList<LessonPlanItem> current, IReadOnlyList<PlannedTopic> wanted, IReadOnlySet<int> taught, int lastLine)
    {
        var free = current.OrderBy(i => i.Number).ToList();
        var same = new LessonPlanItem?[wanted.Count];
        var faults = new List<Refusal>();
        for (var i = 0; i < wanted.Count; i++)
        {
            if (wanted[i].ItemId is not { } id)
                continue;
            same[i] = free.Find(row => row.Id == id);
            if (same[i] is not { } row)
                faults.Add(new(RefusalCode.NotFound, "Такой темы в плане этой группы нет, или она названа дважды.") { Field = $"items[{i}].id" });
            else
                free.Remove(row);
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            if (wanted[i].ItemId is null && free.Find(row => NameKey.Of(row.Topic) == NameKey.Of(wanted[i].Topic)) is { } row)
            {
                same[i] = row;
                free.Remove(row);
            }
        }

        faults.AddRange(free.Where(row => taught.Contains(row.Line)).Select(row =>
            new Refusal(RefusalCode.InvalidValue, $"Тема {row.Number} «{row.Topic}» уже пройдена: убрать её из плана нельзя.") { Field = "items" }));
        return faults.Count > 0 ? Decision.Refuse<LessonPlanChange>(faults) : Rows(group, wanted, same, free, lastLine);
    }

    private static LessonPlanChange Rows(
        TeachingGroup group, IReadOnlyList<PlannedTopic> wanted, LessonPlanItem?[] same, List<LessonPlanItem> dropped, int lastLine)
    {
        List<LessonPlanItem> ended = [.. dropped], begun = [];
        for (var i = 0; i < wanted.Count; i++)
        {
            if (same[i] is { } row && row.Number == i + 1 && row.Says(wanted[i]))
                continue;
            if (same[i] is { } changed)
                ended.Add(changed);
            begun.Add(new LessonPlanItem
            {
                SchoolId = group.SchoolId,
                GroupId = group.Id,
                Line = same[i]?.Line ?? ++lastLine,
                Number = i + 1,
                Topic = wanted[i].Topic,
                Hours = wanted[i].Hours,
                Kind = wanted[i].Kind,
                Homework = wanted[i].Homework,
            });
        }

        return new(ended, begun);
    }
}
