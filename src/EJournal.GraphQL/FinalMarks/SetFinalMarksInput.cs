using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.FinalMarks;

/// <summary>The final marks of a group for a period (итоговые отметки за период): all of them are entered, or none.</summary>
public sealed record SetFinalMarksInput
{
    /// <summary>The group (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The grading period: quarter, half-year, year or final attestation (учебный период).</summary>
    [ID("GradingPeriod")]
    public required long PeriodId { get; init; }

    /// <summary>The marks, 1 to 60, each pupil once (отметки).</summary>
    public required IReadOnlyList<FinalMarkInput> Marks { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
