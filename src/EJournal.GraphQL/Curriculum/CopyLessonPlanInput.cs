using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>From which group a plan is copied (копирование КТП).</summary>
public sealed record CopyLessonPlanInput
{
    /// <summary>The group whose plan it is now, of the same subject and grade (откуда).</summary>
    [ID("TeachingGroup")]
    public required long FromGroupId { get; init; }

    /// <summary>The group that gets it (куда).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The version that was seen (номер редакции): a plan that was changed since then is left as it is. None changes whatever is there.</summary>
    public int? Version { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
