namespace EJournal.Domain.Examinations;

/// <summary>One outcome that a result had, with its trace.</summary>
public sealed class ExaminationRevision
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ExaminationResultId { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    public string? Value { get; set; }
    public double? Points { get; set; }
    public string? AbsenceReason { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    /// <summary>Why it was changed; null for the first.</summary>
    public string? Reason { get; set; }
}
