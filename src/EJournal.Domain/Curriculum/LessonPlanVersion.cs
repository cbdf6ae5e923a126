namespace EJournal.Domain.Curriculum;

/// <summary>One version of a group's lesson plan (редакция КТП): who made it, when and from what. Approval is the one thing that comes later.</summary>
public sealed class LessonPlanVersion
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; set; }

    public LessonPlanSource Source { get; set; }

    /// <summary>The person; null for an import of the school.</summary>
    public long? AuthorId { get; set; }

    public DateTime At { get; set; }

    /// <summary>Whether it is the group's first plan and came after the day of S-09.</summary>
    public bool Late { get; set; }

    /// <summary>Why the plan was changed, where that was said.</summary>
    public string? Basis { get; set; }

    /// <summary>The person who approved it; null until then.</summary>
    public long? ApprovedById { get; set; }

    public DateTime? ApprovedAt { get; set; }
}
