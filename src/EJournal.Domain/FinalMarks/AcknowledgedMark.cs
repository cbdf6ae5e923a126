namespace EJournal.Domain.FinalMarks;

/// <summary>A final mark that a parent has seen, and which of its values.</summary>
public sealed class AcknowledgedMark
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long AcknowledgementId { get; set; }
    public long FinalMarkId { get; set; }

    /// <summary>The number of the revision.</summary>
    public int Revision { get; set; }
}
