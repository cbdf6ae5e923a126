using EJournal.Domain.Access;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>The lessons of a class in one week, with changes (расписание на неделю).</summary>
[ObjectType]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public sealed record WeekSchedule
{
    /// <summary>The Monday (понедельник).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The Sunday (воскресенье).</summary>
    public required DateOnly To { get; init; }

    /// <summary>The seven days (дни недели), those without lessons included.</summary>
    [ListSize(7)]
    public required IReadOnlyList<ScheduleDay> Days { get; init; }
}
