using EJournal.Domain.Schedule;
using Xunit;

namespace EJournal.Domain.Tests.Schedule;

public sealed class LessonStoryTests
{
    private static readonly DateOnly Monday = new(2026, 9, 7);

    [Fact]
    public void Each_entry_says_what_it_changed_whatever_came_after()
    {
        LessonChange[] changes =
        [
            Change(LessonChangeKind.Substituted, Monday, 1, substitute: 2),
            Change(LessonChangeKind.Substituted, Monday, 1, substitute: 3),
            Change(LessonChangeKind.Moved, Monday, 1),
            Change(LessonChangeKind.Moved, Monday.AddDays(1), 4),
            Change(LessonChangeKind.Restored, Monday.AddDays(2), 5),
            Change(LessonChangeKind.Cancelled, Monday.AddDays(2), 5),
            Change(LessonChangeKind.Restored, Monday.AddDays(2), 5),
        ];

        Assert.Equal(
            ["т1 → т2", "т2 → т3", "2026-09-07/1 → 2026-09-08/4", "2026-09-08/4 → 2026-09-09/5", "т3 → т1", "PLANNED → CANCELLED", "CANCELLED → PLANNED"],
            LessonStory.Of(changes, Monday.AddDays(2), 5, id => $"т{id}").Select(t => $"{t.Before} → {t.After}"));
    }

    [Fact]
    public void The_last_move_ends_where_the_lesson_is_now() =>
        Assert.Equal(("2026-09-07/1", "2026-09-07/6"), LessonStory.Of([Change(LessonChangeKind.Moved, Monday, 1)], Monday, 6, _ => "").Select(t => (t.Before, t.After)).Single());

    private static LessonChange Change(LessonChangeKind kind, DateOnly date, int number, long? substitute = null) =>
        new() { Kind = kind, Date = date, Number = number, TeacherId = 1, SubstituteId = substitute, Reason = "Причина" };
}
