using EJournal.Data.Curriculum;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.People;

namespace EJournal.GraphQL.Curriculum;

/// <summary>Who teaches what to whom (новая учебная группа).</summary>
public sealed record CreateTeachingGroupInput
{
    /// <summary>The class (класс).</summary>
    [ID("SchoolClass")]
    public required long ClassId { get; init; }

    /// <summary>The subject (предмет).</summary>
    [ID("Subject")]
    public required long SubjectId { get; init; }

    /// <summary>The subgroup of the class (подгруппа), at most 64 characters; none for the whole class.</summary>
    public string? Subgroup { get; init; }

    /// <summary>Who teaches it (учитель).</summary>
    [ID("Teacher")]
    public required long TeacherId { get; init; }

    /// <summary>Hours a week (часов в неделю), above 0 and up to 40.</summary>
    public required double WeeklyHours { get; init; }

    /// <summary>What kind of activity it is (вид занятий); lessons when not given.</summary>
    public LessonActivity? Activity { get; init; }

    /// <summary>The order it rests on (приказ), where there is one.</summary>
    public OrderInput? Order { get; init; }

    /// <summary>The same key within 24 hours returns the first answer and changes nothing (ключ повтора).</summary>
    public string? IdempotencyKey { get; init; }

    internal WantedGroup AsWanted() => new(ClassId, SubjectId, Subgroup?.Trim() ?? "", TeacherId, WeeklyHours, Activity ?? LessonActivity.Lesson);
}
