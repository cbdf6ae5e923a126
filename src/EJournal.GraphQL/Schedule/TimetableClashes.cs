using EJournal.Domain.Rules;
using EJournal.Domain.Schedule;

namespace EJournal.GraphQL.Schedule;

/// <summary>What is in the way of a new weekly grid, each pair of weekly lessons named once, with the first day.</summary>
internal static class TimetableClashes
{
    public static IEnumerable<Refusal> Of(
        IReadOnlyList<TimetableEntryInput> entries, TimetableReplacement replacement, IReadOnlyList<WantedLesson> coming,
        IReadOnlyList<PlannedLesson> others, SharedSubgroups shared)
    {
        var changed = replacement.Changed.Select(c => c.Standing).ToHashSet();
        var days = others
            .Concat(replacement.Kept.Select(k => k.Standing.Planned))
            .Concat(replacement.Staying.Where(s => !changed.Contains(s)).Select(s => s.Planned))
            .Concat(coming.Select(w => w.Planned))
            .ToLookup(planned => planned.Lesson.Date);
        var told = new HashSet<(int, ClashKind, long, int)>();
        foreach (var wanted in coming.OrderBy(w => w.Lesson.Date).ThenBy(w => w.Entry))
        {
            var clash = ScheduleClash.Find(wanted.Planned, days[wanted.Lesson.Date], shared, entries[wanted.Entry].Joint == true);
            if (clash is not null && told.Add((wanted.Entry, clash.Kind, clash.Other.Lesson.GroupId, clash.Other.Lesson.Number)))
                yield return clash.AsRefusal($"entries[{wanted.Entry}]");
        }
    }
}
