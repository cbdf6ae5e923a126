using EJournal.Domain.Lessons;

namespace EJournal.Domain.Schedule;

/// <summary>A lesson of the schedule with what decides whom and what it occupies.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Subgroup">The subgroup taught; empty for a whole class.</param>
/// <param name="ClassName">The class as people call it: «7Б».</param>
public sealed record PlannedLesson(Lesson Lesson, string Subgroup, string ClassName)
{
    /// <summary>Day, number and whose lesson it is, as people say it.</summary>
    public string Place => Subgroup.Length == 0
        ? $"{Lesson.Date:dd.MM.yyyy}, урок {Lesson.Number}, {ClassName}"
        : $"{Lesson.Date:dd.MM.yyyy}, урок {Lesson.Number}, {ClassName}, подгруппа {Subgroup}";

    /// <summary>Do both stand at the same time of one day?</summary>
    public bool Overlaps(PlannedLesson other) =>
        Lesson.Date == other.Lesson.Date && Lesson.StartsAt < other.Lesson.EndsAt && other.Lesson.StartsAt < Lesson.EndsAt;

    /// <summary>Are there pupils who would have to be in both?</summary>
    public bool SharesPupils(PlannedLesson other, SharedSubgroups shared) =>
        Lesson.ClassId == other.Lesson.ClassId
        && (Subgroup.Length == 0 || other.Subgroup.Length == 0 || Subgroup == other.Subgroup
            || shared.Share(Lesson.ClassId, Subgroup, other.Subgroup, Lesson.Date));
}
