namespace EJournal.Domain.Messages;

/// <summary>A document that an announcement points at (ссылка на документ, MSG-05).</summary>
public sealed class AnnouncementLink
{
    public long AnnouncementId { get; set; }

    /// <summary>Place in the list, from 1.</summary>
    public int Number { get; set; }

    public required string Title { get; set; }

    /// <summary>An https address.</summary>
    public required string Url { get; set; }
}
