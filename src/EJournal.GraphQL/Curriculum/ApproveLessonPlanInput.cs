using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Which version of a plan is approved (утверждение КТП).</summary>
public sealed record ApproveLessonPlanInput
{
    /// <summary>Whose plan (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The version in force, as it was seen (номер редакции).</summary>
    public required int Version { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
