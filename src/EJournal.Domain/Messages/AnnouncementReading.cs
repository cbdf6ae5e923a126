namespace EJournal.Domain.Messages;

/// <summary>That a person has read an announcement (отметка о прочтении).</summary>
public sealed class AnnouncementReading
{
    public long AnnouncementId { get; set; }
    public long PersonId { get; set; }
    public DateTime At { get; set; }
}
