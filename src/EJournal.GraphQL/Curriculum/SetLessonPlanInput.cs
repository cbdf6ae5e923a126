using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>The whole lesson plan of a group (календарно-тематическое планирование, КТП).</summary>
public sealed record SetLessonPlanInput
{
    /// <summary>Whose plan (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The topics in order, 1 to 500 (темы). What is not among them leaves the plan; what was taught cannot.</summary>
    public required IReadOnlyList<LessonPlanItemInput> Items { get; init; }

    /// <summary>The version that was seen (номер редакции): a plan that was changed since then is left as it is. None changes whatever is there.</summary>
    public int? Version { get; init; }

    /// <summary>Why the plan is changed (основание), at most 300 characters.</summary>
    public string? Basis { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
