using EJournal.Domain.People;

namespace EJournal.Domain.Schedule;

/// <summary>
/// A weekly recurring lesson of a teaching group (недельная сетка, SCH-01); dated lessons are made from it. A new grid ends the
/// entries of the one before, so that what held on a day stays known.
/// </summary>
public sealed class TimetableEntry
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long GroupId { get; set; }
    public DayOfWeek Weekday { get; set; }
    public int Number { get; set; }
    public WeekParity Weeks { get; set; }
    public string? Room { get; set; }
    public DateOnly From { get; set; } = Spell.Beginning;

    /// <summary>The first day it no longer holds; <see cref="Spell.Open"/> for one that holds.</summary>
    public DateOnly Until { get; set; } = Spell.Open;

    public bool HoldsOn(DateOnly day) => From <= day && day < Until;
}
