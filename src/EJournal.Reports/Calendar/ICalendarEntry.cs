namespace EJournal.Reports.Calendar;

/// <summary>One entry of a calendar: at a time of day, or, where <see cref="StartsAt"/> is null, on whole days.</summary>
public sealed record ICalendarEntry
{
    /// <summary>The same for the same thing whenever it is written; unique in the world.</summary>
    public required string Uid { get; init; }

    /// <summary>When this was written, UTC.</summary>
    public required DateTime StampedAt { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>UTC; null where the end is open.</summary>
    public DateTime? EndsAt { get; init; }

    public required string Summary { get; init; }
    public string? Location { get; init; }
    public string? Description { get; init; }
    public bool Cancelled { get; init; }
}
