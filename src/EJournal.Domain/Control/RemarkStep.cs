namespace EJournal.Domain.Control;

/// <summary>Something that happened to a remark. Only added to.</summary>
public sealed class RemarkStep
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long RemarkId { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    /// <summary>How the remark stands from this step on.</summary>
    public RemarkStatus Status { get; set; }

    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }
    public string? Note { get; set; }

    /// <summary>The term that was set; null for the one before.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Whether it was reported mended after the term.</summary>
    public bool Late { get; set; }

    /// <summary>Whether the step is a signed return slip (возвратный талон).</summary>
    public bool Slip { get; set; }
}
