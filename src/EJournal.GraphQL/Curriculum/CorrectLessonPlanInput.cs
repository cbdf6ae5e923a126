using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Topics of a lesson plan that are corrected (исправление КТП).</summary>
public sealed record CorrectLessonPlanInput
{
    /// <summary>Whose plan (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The topics, each once (темы); the others stay as they are.</summary>
    public required IReadOnlyList<CorrectedItemInput> Items { get; init; }

    /// <summary>The version that was seen (номер редакции): a plan that was changed since then is left as it is. None changes whatever is there.</summary>
    public int? Version { get; init; }

    /// <summary>Why the plan is changed (основание), at most 300 characters.</summary>
    public string? Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
