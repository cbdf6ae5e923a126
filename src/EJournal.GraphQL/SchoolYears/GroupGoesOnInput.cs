using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.SchoolYears;

/// <summary>How a group goes on in the class that follows (учебная группа).</summary>
public sealed record GroupGoesOnInput
{
    /// <summary>The group of the year before (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>Another teacher (учитель).</summary>
    [ID("Teacher")]
    public long? TeacherId { get; init; }

    /// <summary>Other hours a week (часов в неделю).</summary>
    public double? WeeklyHours { get; init; }

    /// <summary>The subject is not taught to the class any longer (группа не продолжается).</summary>
    public bool? Ends { get; init; }
}
