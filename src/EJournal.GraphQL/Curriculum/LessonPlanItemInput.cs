using EJournal.Domain.Curriculum;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A topic of a plan as it is to be (тема КТП).</summary>
public sealed record LessonPlanItemInput
{
    /// <summary>The topic of the plan that it is, where it is reworded (идентификатор); none for a new one. One with the same words is known by them.</summary>
    [ID("LessonPlanItem")]
    public long? Id { get; init; }

    /// <summary>What is taught (тема), 1 to 500 characters.</summary>
    public required string Topic { get; init; }

    /// <summary>How many lessons it takes (часы), 1 to 100; 1 when not given.</summary>
    public int? Hours { get; init; }

    /// <summary>Kind (вид), at most 100 characters: «контрольная работа».</summary>
    public string? Kind { get; init; }

    /// <summary>The homework that is planned (домашнее задание), at most 2000 characters.</summary>
    public string? Homework { get; init; }

    internal PlannedTopic AsTopic() => new(Id, Topic, Hours ?? 1, Kind, Homework);
}
