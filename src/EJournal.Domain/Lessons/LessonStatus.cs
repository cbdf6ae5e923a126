namespace EJournal.Domain.Lessons;

/// <summary>What became of a lesson of the schedule (состояние урока).</summary>
public enum LessonStatus
{
    /// <summary>In the schedule, not recorded yet (запланирован).</summary>
    Planned,

    /// <summary>Held and recorded (проведён).</summary>
    Held,

    /// <summary>Taken out of the schedule (отменён).</summary>
    Cancelled,

    /// <summary>Was to be held and was not (не проведён).</summary>
    Missed,
}
