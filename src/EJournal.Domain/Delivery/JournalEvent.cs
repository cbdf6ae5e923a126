namespace EJournal.Domain.Delivery;

/// <summary>
/// The outbox: one change of a diary, written in the transaction of the mutation that made it and nowhere else. It names
/// things by id and holds no values: what a message says is read when it is sent.
/// </summary>
public sealed class JournalEvent
{
    /// <summary>
    /// Events are committed in the order of their ids, on both databases and whoever writes: who has read up to one will never
    /// find another before it.
    /// </summary>
    public long Id { get; set; }

    public long SchoolId { get; set; }
    public DiaryChangeKind Kind { get; set; }

    /// <summary>The child concerned; null when the event concerns every pupil of <see cref="GroupId"/> (homework), of <see cref="ClassId"/>, or of <see cref="SchoolEventId"/>.</summary>
    public long? PupilId { get; set; }

    public long? GroupId { get; set; }
    public long? LessonId { get; set; }
    public long? MarkId { get; set; }
    public long? AttendanceId { get; set; }
    public long? FinalMarkId { get; set; }
    public long? ExaminationResultId { get; set; }

    /// <summary>The class whose weekly grid or bells are new ones; <see cref="Day"/> is their first day.</summary>
    public long? ClassId { get; set; }

    /// <summary>The event of the school that was planned, changed or cancelled.</summary>
    public long? SchoolEventId { get; set; }

    public DateOnly? Day { get; set; }

    /// <summary>The grading period whose forecast is told; of a pupil and a period there is one such event.</summary>
    public long? PeriodId { get; set; }

    /// <summary>The record of the new weekly grid; null for new bells, and for what was written before this was kept.</summary>
    public long? TimetableChangeId { get; set; }

    /// <summary>The entry of the register of changes in the schedule.</summary>
    public long? LessonChangeId { get; set; }

    /// <summary>
    /// The number of the revision that it wrote, so that what is told later is what was written then; null where the record
    /// keeps no revisions.
    /// </summary>
    public int? Revision { get; set; }

    /// <summary>Who wrote it; null for what was written before this was kept.</summary>
    public long? AuthorPersonId { get; set; }

    public DateTime At { get; set; }

    /// <summary>Set when the planner has turned the event into deliveries.</summary>
    public DateTime? PlannedAt { get; set; }
}
