using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Regulations;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>Who may change the schedule, which lessons, and what stands in the way (SCH-01).</summary>
public static class ScheduleRules
{
    /// <summary>Null when the viewer keeps the schedule of his school (S-11).</summary>
    public static Refusal? MayChange(Viewer viewer, Regulation regulation) =>
        regulation.ScheduleMaintainer.Any(viewer.Is)
            ? null
            : new(RefusalCode.Forbidden, "Расписание по регламенту школы ведёте не вы.") { Clause = "S-11" };

    /// <summary>Null when the lesson has not left the plan yet: what was recorded is history, and changed by corrections only.</summary>
    public static Refusal? MayTouch(Lesson lesson, bool hasEntries, bool periodClosed, string field) =>
        periodClosed ? new(RefusalCode.PeriodClosed, "Учебный период закрыт, расписание в нём больше не меняется.") { Field = field }
        : lesson.RecordedAt is not null || hasEntries
            ? new(RefusalCode.InvalidValue, "На уроке уже есть записи в журнале: отменить, перенести или заменить его нельзя.") { Field = field }
            : null;

    /// <summary>Null for a reason that can be printed in the register.</summary>
    public static Refusal? BadReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > LessonChange.LongestReason
            ? new(RefusalCode.InvalidValue, $"Укажите причину: от 1 до {LessonChange.LongestReason} знаков.") { Field = "reason" }
            : FreeText.HasControlCharacters(reason) ? FreeText.ControlCharacters("reason") : null;

    /// <summary>
    /// What is in the way of the lesson where it now stands, in words for who plans: the teacher, the class or the room is
    /// taken. <paramref name="joint"/> allows one teacher two lessons at once (объединение), in one room.
    /// </summary>
    public static Refusal? Clash(PlannedLesson lesson, IEnumerable<PlannedLesson> sameDay, bool joint, string field)
    {
        foreach (var other in sameDay)
        {
            if (other.Lesson.Id == lesson.Lesson.Id || other.Lesson.Status == LessonStatus.Cancelled || !lesson.Overlaps(other))
                continue;
            var where = $"{other.Lesson.Date:dd.MM.yyyy}, урок {other.Lesson.Number}, {other.ClassName}";
            if (lesson.SharesPupils(other))
                return Taken($"У класса в это время другой урок ({where}).");
            var sameTeacher = other.Lesson.TeacherId == lesson.Lesson.TeacherId;
            if (sameTeacher && !joint)
                return Taken($"Учитель в это время занят ({where}). Если уроки объединяются, укажите это.");
            if (!sameTeacher && lesson.Lesson.Room is { } room && string.Equals(room, other.Lesson.Room, StringComparison.OrdinalIgnoreCase))
                return Taken($"Кабинет в это время занят ({where}).");
        }

        return null;

        Refusal Taken(string message) => new(RefusalCode.InvalidValue, message) { Field = field };
    }
}
