namespace EJournal.Domain.Examinations;

/// <summary>An employee of an examination's commission (член экзаменационной комиссии).</summary>
public sealed class ExaminationMember
{
    public long ExaminationId { get; set; }
    public long EmployeeId { get; set; }
    public bool Chair { get; set; }
}
