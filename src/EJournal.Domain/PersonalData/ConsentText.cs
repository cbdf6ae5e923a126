namespace EJournal.Domain.PersonalData;

/// <summary>What people of a school consent to. A new wording is a new version; none is ever changed, so that a consent shows for good what was agreed to.</summary>
public sealed class ConsentText
{
    public const int Longest = 20_000;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public ConsentKind Kind { get; set; }

    /// <summary>From 1, without gaps, for each kind.</summary>
    public int Version { get; set; }

    public required string Text { get; set; }
    public long PublishedById { get; set; }
    public DateTime PublishedAt { get; set; }
}
