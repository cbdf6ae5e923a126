namespace EJournal.Domain.People;

/// <summary>
/// A time of belonging to a class or subgroup, in days of the school: <paramref name="From"/> is the first day,
/// <paramref name="Until"/> the first day no longer.
/// </summary>
public readonly record struct Spell(DateOnly From, DateOnly Until)
{
    /// <summary>Before everything the journal knows: when it began is not on record.</summary>
    public static readonly DateOnly Beginning = new(1900, 1, 1);

    /// <summary>It has not ended. A date and not null, so that both databases compare it like any other.</summary>
    public static readonly DateOnly Open = new(9000, 1, 1);

    public bool Contains(DateOnly date) => From <= date && date < Until;

    public static Spell Always { get; } = new(Beginning, Open);
}
