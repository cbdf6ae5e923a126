namespace EJournal.Domain.People;

/// <summary>That somebody is no longer the parent of a pupil for the school (PPL-09), with its document. Only added to; an import does not undo it.</summary>
public sealed class GuardianshipEnd
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ParentId { get; set; }
    public long PupilId { get; set; }

    /// <summary>What the kinship was: «отец».</summary>
    public string? Relation { get; set; }

    public required string DocumentNumber { get; set; }
    public DateOnly DocumentDate { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }
}
