namespace EJournal.Data.Control;

/// <summary>One entry that a pupil's parents had to be told of, as the statement gives it; moments in milliseconds.</summary>
public sealed record InformingRow
{
    public long EventId { get; init; }
    public long ClassId { get; init; }
    public int Kind { get; init; }
    public long At { get; init; }

    /// <summary>Whether the planner has looked at it.</summary>
    public bool Planned { get; init; }

    /// <summary>When the first message that told of it, or of what became of it since, was delivered; null for never.</summary>
    public long? ToldAt { get; init; }

    /// <summary>When a parent first opened the diary after it; null for never.</summary>
    public long? OpenedAt { get; init; }

    /// <summary>Messages that are still to go out.</summary>
    public int Waiting { get; init; }

    /// <summary>Messages that ended without being delivered while the parent still wanted them.</summary>
    public int Failed { get; init; }

    /// <summary>Messages that had nothing left to tell, because the entry was taken back.</summary>
    public int NothingLeft { get; init; }
}
