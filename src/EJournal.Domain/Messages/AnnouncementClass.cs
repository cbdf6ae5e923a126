namespace EJournal.Domain.Messages;

/// <summary>A class that an announcement is for.</summary>
public sealed class AnnouncementClass
{
    public long AnnouncementId { get; set; }
    public long ClassId { get; set; }
}
