namespace EJournal.Domain.Control;

/// <summary>One journal that a check went over.</summary>
public sealed class JournalCheckItem
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long JournalCheckId { get; set; }
    public long ClassId { get; set; }

    /// <summary>Null for the class with all its groups.</summary>
    public long? GroupId { get; set; }
}
