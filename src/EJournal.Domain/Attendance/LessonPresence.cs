namespace EJournal.Domain.Attendance;

/// <summary>A lesson that a pupil had, and what was recorded of his presence.</summary>
/// <param name="Date">The day.</param>
/// <param name="SubjectId">Of the group.</param>
/// <param name="Status">The teacher's value; null for nothing, which means present.</param>
/// <param name="Reason">What the homeroom teacher's reason means; null for none.</param>
public readonly record struct LessonPresence(DateOnly Date, long SubjectId, AttendanceStatus? Status, AbsenceKind? Reason)
{
    /// <summary>An absence whose reason says that he came late is a lateness.</summary>
    public bool IsLate => Status == AttendanceStatus.Late || (Status == AttendanceStatus.Absent && Reason == AbsenceKind.Late);

    public bool IsMissed => Status == AttendanceStatus.Absent && !IsLate;
}
