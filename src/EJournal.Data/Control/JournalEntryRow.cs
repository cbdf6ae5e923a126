namespace EJournal.Data.Control;

/// <summary>One entry of the journal as the statement gives it; moments in milliseconds, enumerations as numbers.</summary>
public sealed record JournalEntryRow
{
    public int Kind { get; init; }

    /// <summary>The revision, or the audit entry of a lesson's record.</summary>
    public long EntryId { get; init; }

    public long At { get; init; }

    /// <summary>Null where the account is gone.</summary>
    public long? AuthorPersonId { get; init; }

    public long? PupilId { get; init; }
    public long GroupId { get; init; }
    public long ClassId { get; init; }

    /// <summary>Null for a final mark.</summary>
    public long? LessonId { get; init; }

    /// <summary>Null for a first value, and for what is no mark.</summary>
    public string? OldValue { get; init; }

    /// <summary>Null for a mark taken back, and for what is no mark.</summary>
    public string? NewValue { get; init; }

    public int? OldStatus { get; init; }
    public int? NewStatus { get; init; }
    public long? OldReasonId { get; init; }
    public long? NewReasonId { get; init; }
    public string? Reason { get; init; }
    public long? CorrectionId { get; init; }
    public bool IsCorrection { get; init; }
    public bool Late { get; init; }

    /// <summary>Topic or homework, or why a pupil was not at the examination.</summary>
    public string? OldText { get; init; }

    public string? NewText { get; init; }

    /// <summary>Of an examination.</summary>
    public double? OldPoints { get; init; }

    public double? NewPoints { get; init; }
}
