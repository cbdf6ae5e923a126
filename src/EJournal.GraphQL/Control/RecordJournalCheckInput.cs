using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Control;

/// <summary>A check of the journal (проверка журнала) of at least one class or group, at most 60.</summary>
public sealed record RecordJournalCheckInput
{
    /// <summary>The day of the check (день); today when not given.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Classes that were checked with all their groups (классы).</summary>
    [ID("SchoolClass")]
    public IReadOnlyList<long>? ClassIds { get; init; }

    /// <summary>Single groups that were checked (учебные группы).</summary>
    [ID("TeachingGroup")]
    public IReadOnlyList<long>? GroupIds { get; init; }

    /// <summary>What was looked at, 1 to 1000 characters (что проверялось).</summary>
    public required string Subject { get; init; }

    /// <summary>What was found, at most 1000 characters (выводы).</summary>
    public string? Findings { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
