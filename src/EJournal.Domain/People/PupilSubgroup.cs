namespace EJournal.Domain.People;

/// <summary>Membership of a pupil in a subgroup of the class (подгруппа, PPL-12), by the subgroup's name.</summary>
public sealed class PupilSubgroup
{
    public long SchoolId { get; set; }
    public long PupilId { get; set; }
    public required string Name { get; set; }
}
