using EJournal.Domain.People;

namespace EJournal.Domain.Schedule;

/// <summary>The bells of a school: which lesson of a shift is rung when (SCH-02).</summary>
public sealed class BellSchedule(IEnumerable<BellTime> bells)
{
    private readonly ILookup<int, BellTime> _shifts = bells.ToLookup(bell => bell.Shift);

    /// <summary>Null where the shift has no lesson of that number on the day.</summary>
    public BellTime? At(int shift, DateOnly day, int number) =>
        Ring([.. _shifts[shift].Where(bell => bell.HoldsOn(day))], day.DayOfWeek).FirstOrDefault(bell => bell.Number == number);

    /// <summary>The same for a weekday, by the bells that no later ones follow.</summary>
    public BellTime? Latest(int shift, DayOfWeek weekday, int number) =>
        Ring([.. _shifts[shift].Where(bell => bell.Until == Spell.Open)], weekday).FirstOrDefault(bell => bell.Number == number);

    // A weekday with bells of its own has no others.
    private static IEnumerable<BellTime> Ring(List<BellTime> bells, DayOfWeek weekday) =>
        bells.Exists(bell => bell.Weekday == weekday) ? bells.Where(bell => bell.Weekday == weekday) : bells.Where(bell => bell.Weekday is null);
}
