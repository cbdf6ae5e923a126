namespace EJournal.Domain.People;

/// <summary>A child enrolled in the school.</summary>
public sealed class Pupil
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>Number of the personal file (личное дело), unique within the school.</summary>
    public required string FileNumber { get; set; }

    public long ClassId { get; set; }
}
