namespace EJournal.Domain.Attendance;

/// <summary>The teacher's value (отметка о присутствии, A-01). <see cref="Present"/> is stored only where it corrects an absence.</summary>
public enum AttendanceStatus
{
    /// <summary>Was there (присутствовал).</summary>
    Present,

    /// <summary>Was not there (отсутствовал).</summary>
    Absent,

    /// <summary>Came late (опоздал).</summary>
    Late,
}
