namespace EJournal.Domain.Attendance;

/// <summary>A code of the school's list of absence reasons .</summary>
public sealed class AbsenceReason
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }
    public AbsenceKind Kind { get; set; }
}
