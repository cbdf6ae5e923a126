namespace EJournal.Domain.Messages;

/// <summary>An exchange of messages between some people of the school (переписка, MSG-02): nobody else reads it, whatever his role.</summary>
public sealed class Correspondence
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Subject { get; set; }

    /// <summary>The child it is about, where it is about one.</summary>
    public long? PupilId { get; set; }

    /// <summary>The class whose families write to one another in it (MSG-03); null for every other exchange.</summary>
    public long? ClassId { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>When the last message was written, by which the list is read.</summary>
    public DateTime LastAt { get; set; }

    public List<CorrespondenceMember> Members { get; } = [];
}
