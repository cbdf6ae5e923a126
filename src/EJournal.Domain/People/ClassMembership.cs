namespace EJournal.Domain.People;

/// <summary>That a pupil is, or was, in a class: from a day until a day. A pupil is in one class at a time.</summary>
public sealed class ClassMembership
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public long ClassId { get; set; }
    public DateOnly From { get; set; } = Spell.Beginning;

    /// <summary>The first day he is no longer in the class; <see cref="Spell.Open"/> for the class he is in.</summary>
    public DateOnly Until { get; set; } = Spell.Open;
}
