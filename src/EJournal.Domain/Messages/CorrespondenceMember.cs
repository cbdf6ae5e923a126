namespace EJournal.Domain.Messages;

/// <summary>Somebody who takes part in a correspondence, and how far he has read.</summary>
public sealed class CorrespondenceMember
{
    public long CorrespondenceId { get; set; }
    public long PersonId { get; set; }

    /// <summary>The last message that he has marked as read; 0 for none.</summary>
    public long ReadUpTo { get; set; }

    /// <summary>When he did; null for never.</summary>
    public DateTime? ReadAt { get; set; }
}
