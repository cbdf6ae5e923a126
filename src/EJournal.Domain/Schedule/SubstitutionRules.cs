using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.Domain.Rules;

namespace EJournal.Domain.Schedule;

/// <summary>Who may say, with the record of a lesson, that somebody else gave it (LES-04).</summary>
public static class SubstitutionRules
{
    /// <summary>Null for the teacher whose lesson it is, at its first record.</summary>
    public static Refusal? MayName(Viewer viewer, Lesson lesson) =>
        lesson.SubstitutedTeacherId is not null
            ? new(RefusalCode.InvalidValue, "Замена этого урока уже внесена.") { Field = "substitution" }
        : lesson.TeacherId != viewer.EmployeeId
            ? new(RefusalCode.NotTaughtByYou, "Кто провёл урок вместо вас, указывает учитель, чей это урок, или тот, кто ведёт расписание.")
        : lesson.RecordedAt is not null
            ? new(RefusalCode.InvalidValue, "Урок уже записан: замену вносят вместе с первой записью.") { Field = "substitution" }
        : null;
}
