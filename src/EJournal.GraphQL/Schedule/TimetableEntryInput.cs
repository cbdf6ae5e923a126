using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;

namespace EJournal.GraphQL.Schedule;

/// <summary>A lesson of the week (строка недельной сетки).</summary>
public sealed record TimetableEntryInput
{
    /// <summary>The group taught (учебная группа): one of the classes that are given.</summary>
    [ID("TeachingGroup")]
    public required long GroupId { get; init; }

    /// <summary>The day of the week (день недели), 1 for Monday to 7 for Sunday.</summary>
    public required int Weekday { get; init; }

    /// <summary>Number in the school day (номер урока), one of the bell schedule.</summary>
    public required int Number { get; init; }

    /// <summary>The room (кабинет), at most 32 characters.</summary>
    public string? Room { get; init; }

    /// <summary>In which weeks (чередование недель); in every week when not given.</summary>
    public WeekParity? Weeks { get; init; }

    /// <summary>The teacher has another lesson at that time and takes both together (объединение); say so of both lessons.</summary>
    public bool? Joint { get; init; }
}
