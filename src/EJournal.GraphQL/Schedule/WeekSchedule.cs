using EJournal.Domain.Access;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The lessons of a class, teacher, pupil or room in one week, with changes (расписание на неделю).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public sealed record WeekSchedule
{
    /// <summary>The Monday (понедельник).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The Sunday (воскресенье).</summary>
    public required DateOnly To { get; init; }

    /// <summary>Which of the alternating weeks it is (чётная или нечётная неделя), counted from the first week of the school year.</summary>
    public required WeekParity Parity { get; init; }

    /// <summary>The seven days (дни недели), those without lessons included.</summary>
    [ListSize(7)]
    public required IReadOnlyList<ScheduleDay> Days { get; init; }
}
