using EJournal.Domain.Access;
using EJournal.Domain.Lessons;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>One day of a class (день расписания).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public sealed record ScheduleDay
{
    /// <summary>The day (дата).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether the class is taught on this day (учебный день).</summary>
    public required bool IsSchoolDay { get; init; }

    /// <summary>The lessons by their number, all subgroups (уроки).</summary>
    [ListSize(60, Usual = 10)]
    public required IReadOnlyList<Lesson> Lessons { get; init; }
}
