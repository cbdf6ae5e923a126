namespace EJournal.Domain.Attendance;

/// <summary>The teacher's value. <see cref="Present"/> is stored only where it corrects an absence.</summary>
public enum AttendanceStatus
{
    Present,
    Absent,
    Late,
}
