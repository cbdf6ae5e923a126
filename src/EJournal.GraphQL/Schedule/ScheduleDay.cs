using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>One day of a schedule (день расписания).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public sealed record ScheduleDay
{
    /// <summary>The day (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether there is school on this day; of a class, for it (учебный день).</summary>
    public required bool IsSchoolDay { get; init; }

    /// <summary>The lessons in their order (уроки); of a class, those of all subgroups.</summary>
    [ListSize(60, Usual = 10)]
    public required IReadOnlyList<Lesson> Lessons { get; init; }
}
