namespace EJournal.Domain.Readiness;

/// <summary>The written conclusion on a trial (анализ результативности работы в тестовом режиме, R-51). It is only added.</summary>
public sealed class TrialConclusion
{
    public const int LongestText = 4000;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long TrialId { get; set; }
    public TrialDecision Decision { get; set; }
    public required string Text { get; set; }

    /// <summary>The day at the school.</summary>
    public DateOnly On { get; set; }

    /// <summary>The new last day of a prolonged trial.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The person who concluded.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }
}
