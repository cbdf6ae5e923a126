namespace EJournal.Domain.Readiness;

/// <summary>That the electronic journal of a teaching group was compared with the paper one for a grading period (сверка с бумажным журналом, ROL-06). It is only added.</summary>
public sealed class PaperComparison
{
    public const int LongestNote = 1000;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public long PeriodId { get; set; }

    /// <summary>The day of the comparison.</summary>
    public DateOnly On { get; set; }

    /// <summary>How many entries differed; 0 where the two say the same.</summary>
    public int Differences { get; set; }

    /// <summary>What differed, and what was done about it.</summary>
    public string? Note { get; set; }

    /// <summary>The person who compared.</summary>
    public long AuthorId { get; set; }

    public DateTime RecordedAt { get; set; }
}
