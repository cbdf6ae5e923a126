using EJournal.Data.Curriculum;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Curriculum;

/// <summary>A topic that is corrected (исправление темы). What is not given stays as it was.</summary>
public sealed record CorrectedItemInput
{
    /// <summary>The topic of the plan in force (тема).</summary>
    [ID("LessonPlanItem")]
    public required long Id { get; init; }

    /// <summary>Other words (тема), 1 to 500 characters.</summary>
    public string? Topic { get; init; }

    /// <summary>Another number of lessons (часы), 1 to 100.</summary>
    public int? Hours { get; init; }

    /// <summary>Another kind (вид); an empty text takes it away.</summary>
    public string? Kind { get; init; }

    /// <summary>Another homework (домашнее задание); an empty text takes it away.</summary>
    public string? Homework { get; init; }

    internal CorrectedTopic AsCorrected() => new(Id, Topic, Hours, Kind, Homework);
}
