namespace EJournal.Domain.Schedule;

/// <summary>An event of the school or of some classes (школьное, классное мероприятие; SCH-03). Cancelled, never deleted.</summary>
public sealed class SchoolEvent
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public required string Title { get; set; }
    public string? Description { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; set; }

    /// <summary>When it begins on the first day; null for whole days.</summary>
    public TimeOnly? StartsAt { get; set; }

    /// <summary>When it ends on the last day; null for whole days, and where the end is open.</summary>
    public TimeOnly? EndsAt { get; set; }

    public string? Place { get; set; }

    /// <summary>The person who planned it.</summary>
    public long AuthorId { get; set; }

    public DateTime PlannedAt { get; set; }
    public DateTime? CancelledAt { get; set; }

    /// <summary>Raised with each change: two who change one event do not overwrite each other.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The classes it is for; none for the whole school.</summary>
    public List<SchoolEventClass> Classes { get; } = [];
}
