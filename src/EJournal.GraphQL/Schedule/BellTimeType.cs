using EJournal.Domain.Access;
using EJournal.Domain.People;
using EJournal.Domain.Schedule;
using EJournal.GraphQL.Engine;
using EJournal.GraphQL.Schema;

namespace EJournal.GraphQL.Schedule;

/// <summary>One lesson of the bell schedule (звонок).</summary>
[ObjectType<BellTime>(IgnoreProperties = true)]
[Readers(Relation.Member)]
[Scopes(Scope.ScheduleRead)]
public static class BellTimeType
{
    /// <summary>The shift (смена), from 1.</summary>
    public static int Shift([Parent] BellTime bell) => bell.Shift;

    /// <summary>The weekday that has bells of its own, 1 for Monday to 7 for Sunday (день недели); null for the days that have none.</summary>
    public static int? Weekday([Parent] BellTime bell) => bell.Weekday == DayOfWeek.Sunday ? 7 : (int?)bell.Weekday;

    /// <summary>Number in the school day (номер урока), from 1; 0 is the lesson before the first.</summary>
    public static int Number([Parent] BellTime bell) => bell.Number;

    /// <summary>When it begins (начало), in the school's time zone.</summary>
    public static TimeOnly StartsAt([Parent] BellTime bell) => bell.StartsAt;

    /// <summary>When it ends (конец).</summary>
    public static TimeOnly EndsAt([Parent] BellTime bell) => bell.EndsAt;

    /// <summary>The first day it is rung (с даты); null where that is not on record.</summary>
    public static DateOnly? From([Parent] BellTime bell) => bell.From == Spell.Beginning ? null : bell.From;

    /// <summary>The first day it is no longer rung (до даты); null while no later bells are set.</summary>
    public static DateOnly? Until([Parent] BellTime bell) => bell.Until == Spell.Open ? null : bell.Until;
}
