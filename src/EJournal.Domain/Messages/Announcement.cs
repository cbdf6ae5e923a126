namespace EJournal.Domain.Messages;

/// <summary>
/// News of the school or of some classes (объявление, новость; MSG-05, MSG-06), also a mailing to parents or pupils of classes
/// (рассылка, MSG-04). Withdrawn, never changed or deleted: whoever read it read these words.
/// </summary>
public sealed class Announcement
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Title { get; set; }
    public required string Text { get; set; }

    public bool ForStaff { get; set; }
    public bool ForParents { get; set; }
    public bool ForPupils { get; set; }

    /// <summary>The employee who posted it.</summary>
    public long AuthorId { get; set; }

    /// <summary>The employee who ordered it to be posted, where an administrator did it for him.</summary>
    public long? DirectedById { get; set; }

    public DateTime PublishedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The classes it is for; none for the whole school.</summary>
    public List<AnnouncementClass> Classes { get; } = [];

    public List<AnnouncementLink> Links { get; } = [];
}
