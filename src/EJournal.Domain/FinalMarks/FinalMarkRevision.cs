namespace EJournal.Domain.FinalMarks;

/// <summary>One value a final mark had, with its trace.</summary>
public sealed class FinalMarkRevision
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long FinalMarkId { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    public required string Value { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    /// <summary>Why it was changed, or why it stands on fewer marks than the school asks for or differs from the average (FIN-03).</summary>
    public string? Reason { get; set; }

    /// <summary>What it rested on; null for values of before grounds were kept.</summary>
    public FinalMarkGrounds? Grounds { get; set; }
}
