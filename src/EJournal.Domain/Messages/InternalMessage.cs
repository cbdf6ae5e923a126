namespace EJournal.Domain.Messages;

/// <summary>A message inside the system (внутреннее сообщение, MSG-01): written once, neither changed nor deleted.</summary>
public sealed class InternalMessage
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long CorrespondenceId { get; set; }

    /// <summary>The person who wrote it.</summary>
    public long AuthorId { get; set; }

    public required string Text { get; set; }
    public DateTime At { get; set; }
}
