namespace EJournal.Domain.Readiness;

/// <summary>One who took part in a training.</summary>
public sealed class TrainingParticipant
{
    public long TrainingId { get; set; }
    public long PersonId { get; set; }
}
