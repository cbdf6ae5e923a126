using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>A lesson of the weekly grid (строка недельной сетки).</summary>
[ObjectType<TimetableEntry>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public static class TimetableEntryType
{
    /// <summary>The day of the week (день недели), 1 for Monday to 7 for Sunday.</summary>
    public static int Weekday([Parent] TimetableEntry entry) => entry.Weekday == DayOfWeek.Sunday ? 7 : (int)entry.Weekday;

    /// <summary>Number in the school day (номер урока).</summary>
    public static int Number([Parent] TimetableEntry entry) => entry.Number;

    /// <summary>In which weeks (чередование недель).</summary>
    public static WeekParity Weeks([Parent] TimetableEntry entry) => entry.Weeks;

    /// <summary>The room (кабинет).</summary>
    public static string? Room([Parent] TimetableEntry entry) => entry.Room;

    /// <summary>The first day it holds (с даты); null where that is not on record.</summary>
    public static DateOnly? From([Parent] TimetableEntry entry) => entry.From == Spell.Beginning ? null : entry.From;

    /// <summary>The first day it no longer holds (до даты); null while no later grid is set.</summary>
    public static DateOnly? Until([Parent] TimetableEntry entry) => entry.Until == Spell.Open ? null : entry.Until;
}
