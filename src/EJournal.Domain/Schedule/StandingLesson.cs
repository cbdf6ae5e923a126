using EJournal.Domain.Lessons;

namespace EJournal.Domain.Schedule;

/// <summary>A lesson that stands in the schedule when a new weekly grid comes, with what decides whether it may go.</summary>
public sealed record StandingLesson(PlannedLesson Planned)
{
    /// <summary>Marks, absences, homework, corrections, debts or remarks of the control, those taken back included.</summary>
    public required bool HasEntries { get; init; }

    public required bool PeriodClosed { get; init; }

    /// <summary>The register of changes names it.</summary>
    public required bool InRegister { get; init; }

    /// <summary>Where the grid had it before it was moved by hand; null where it never was.</summary>
    public (DateOnly Date, int Number)? MovedFrom { get; init; }

    public Lesson Lesson => Planned.Lesson;

    /// <summary>What was planned for this day alone: a substitution, a cancellation, a move.</summary>
    public LessonChangeKind? Change =>
        Lesson.Status == LessonStatus.Cancelled ? LessonChangeKind.Cancelled
        : Lesson.SubstitutedTeacherId is not null ? LessonChangeKind.Substituted
        : MovedFrom is not null ? LessonChangeKind.Moved
        : null;

    /// <summary>Why no timetable may take it out any more; null while it is nothing but a plan.</summary>
    public KeptReason? KeptBecause(DateTime schoolClock) =>
        PeriodClosed ? KeptReason.PeriodClosed
        : Lesson.RecordedAt is not null || Lesson.Status == LessonStatus.Held || Lesson.Topic is not null ? KeptReason.Recorded
        : HasEntries ? KeptReason.HasEntries
        : Lesson.Date.ToDateTime(Lesson.StartsAt) <= schoolClock ? KeptReason.Begun
        : null;
}
