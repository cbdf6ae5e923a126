using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>What is taken where a lesson is to stand.</summary>
public enum ClashKind
{
    Pupils,
    Teacher,
    Room,
}

/// <summary>Another lesson in the way of one.</summary>
public sealed record ScheduleClash(ClashKind Kind, PlannedLesson Other)
{
    /// <summary>In words for who plans.</summary>
    public Refusal AsRefusal(string field) => new(RefusalCode.InvalidValue, Kind switch
    {
        ClashKind.Pupils => $"У класса в это время другой урок ({Other.Place}).",
        ClashKind.Teacher => $"Учитель в это время занят ({Other.Place}). Если уроки объединяются, укажите это.",
        _ => $"Кабинет в это время занят ({Other.Place}).",
    })
    { Field = field };

    /// <summary>
    /// The first of the others that is in the way of the lesson where it now stands: the same pupils, teacher or room at the
    /// same time. <paramref name="joint"/> allows one teacher two lessons at once (объединение), in one room.
    /// </summary>
    public static ScheduleClash? Find(PlannedLesson lesson, IEnumerable<PlannedLesson> sameDay, SharedSubgroups shared, bool joint)
    {
        foreach (var other in sameDay)
        {
            if (ReferenceEquals(other.Lesson, lesson.Lesson) || other.Lesson.Status == LessonStatus.Cancelled || !lesson.Overlaps(other))
                continue;
            if (lesson.SharesPupils(other, shared))
                return new(ClashKind.Pupils, other);
            var sameTeacher = other.Lesson.TeacherId == lesson.Lesson.TeacherId;
            if (sameTeacher && !joint)
                return new(ClashKind.Teacher, other);
            if (!sameTeacher && lesson.Lesson.Room is { } room && string.Equals(room, other.Lesson.Room, StringComparison.OrdinalIgnoreCase))
                return new(ClashKind.Room, other);
        }

        return null;
    }
}
