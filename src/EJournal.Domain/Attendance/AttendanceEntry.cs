using EJournal.Domain.Access;

namespace EJournal.Domain.Attendance;

/// <summary>What the teacher recorded of a pupil's presence at a lesson (LES-14), and the homeroom teacher's reason, kept apart .</summary>
public sealed class AttendanceEntry : IAboutPupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long LessonId { get; set; }
    public long PupilId { get; set; }
    public AttendanceStatus Status { get; set; }
    public long? ReasonId { get; set; }
    public long AuthorId { get; set; }
    public DateTime RecordedAt { get; set; }
    public int Version { get; set; }

    /// <summary>Whether the first value came after its term (S-12).</summary>
    public bool Late { get; set; }
}
