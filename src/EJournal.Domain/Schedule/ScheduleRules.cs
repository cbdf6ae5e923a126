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
}
