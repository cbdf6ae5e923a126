namespace EJournal.Domain.People;

/// <summary>Membership of a pupil in a subgroup of the class (подгруппа, PPL-12), by the subgroup's name, from a day until a day.</summary>
public sealed class PupilSubgroup
{
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public required string Name { get; set; }
    public DateOnly From { get; set; } = Spell.Beginning;

    /// <summary>The first day he is no longer in it; <see cref="Spell.Open"/> for one he is in.</summary>
    public DateOnly Until { get; set; } = Spell.Open;
}
