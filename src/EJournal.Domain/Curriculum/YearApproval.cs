using EJournal.Domain.People;

namespace EJournal.Domain.Curriculum;

/// <summary>That the director approved a matter of a school year, on what day and by which order (CUR-04). Approvals are only added.</summary>
public sealed class YearApproval
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public int Year { get; set; }
    public YearMatter Matter { get; set; }
    public DateOnly ApprovedOn { get; set; }
    public required Order Order { get; set; }

    /// <summary>Which version of the curriculum was approved; null for the other matters.</summary>
    public int? Version { get; set; }

    /// <summary>Whether it was approved after the day of S-07.</summary>
    public bool Late { get; set; }

    /// <summary>The director who entered it.</summary>
    public long AuthorId { get; set; }

    public DateTime At { get; set; }
}
