namespace EJournal.Domain.Attendance;

/// <summary>One value an attendance entry had.</summary>
public sealed class AttendanceRevision
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long AttendanceId { get; set; }
    public int Number { get; set; }
    public AttendanceStatus Status { get; set; }
    public long? ReasonId { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    /// <summary>Why what stood there became this; null for a first value, and where the homeroom teacher explained an absence.</summary>
    public string? Reason { get; set; }

    /// <summary>The entry of the register of corrections it comes from (COR-03); null outside of it.</summary>
    public long? CorrectionId { get; set; }
}
