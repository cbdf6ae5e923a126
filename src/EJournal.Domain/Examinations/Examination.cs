namespace EJournal.Domain.Examinations;

/// <summary>An examination of a teaching group (экзамен). Its results are <see cref="ExaminationResult"/>.</summary>
public sealed class Examination
{
    public const int LongestTitle = 200;
    public const int MostMembers = 20;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public ExaminationKind Kind { get; set; }
    public required string Title { get; set; }
    public DateOnly Date { get; set; }

    /// <summary>How many points there are to be had; null where none are counted.</summary>
    public int? MaxPoints { get; set; }

    public long AuthorId { get; set; }
    public DateTime RecordedAt { get; set; }

    /// <summary>Set for one that is not held; it has no results.</summary>
    public DateTime? CancelledAt { get; set; }

    /// <summary>The commission.</summary>
    public List<ExaminationMember> Members { get; set; } = [];
}
