using EJournal.Domain.People;

namespace EJournal.Domain.Schedule;

/// <summary>
/// Start and end of one lesson of a shift (расписание звонков, SCH-02), for a time. New bells end those before, so that what
/// was rung on a day stays known.
/// </summary>
public sealed class BellTime
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public int Shift { get; set; }

    /// <summary>The weekday that has bells of its own; null for the days that have none.</summary>
    public DayOfWeek? Weekday { get; set; }

    public int Number { get; set; }
    public TimeOnly StartsAt { get; set; }
    public TimeOnly EndsAt { get; set; }
    public DateOnly From { get; set; } = Spell.Beginning;

    /// <summary>The first day it no longer holds; <see cref="Spell.Open"/> for one that holds.</summary>
    public DateOnly Until { get; set; } = Spell.Open;

    public bool HoldsOn(DateOnly day) => From <= day && day < Until;
}
