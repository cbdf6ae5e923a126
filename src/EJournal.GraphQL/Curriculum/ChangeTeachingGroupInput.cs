using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Other hours of a group, or another kind of activity (изменение нагрузки). What is not given stays.</summary>
public sealed record ChangeTeachingGroupInput
{
    /// <summary>The group (учебная группа).</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>Hours a week (часов в неделю), above 0 and up to 40.</summary>
    public double? WeeklyHours { get; init; }

    /// <summary>What kind of activity it is (вид занятий).</summary>
    public LessonActivity? Activity { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }
}
