namespace EJournal.Domain.PersonalData;

/// <summary>That a person's data were erased (уничтожение персональных данных), on which document, and how far.</summary>
public sealed class Erasure
{
    public long Id { get; set; }
    public long SchoolId { get; set; }

    /// <summary>The person, of whom nothing but the number is left when it is complete.</summary>
    public long PersonId { get; set; }

    public required string DocumentNumber { get; set; }
    public DateOnly DocumentDate { get; set; }
    public long ErasedById { get; set; }
    public DateTime At { get; set; }

    /// <summary>The day from which the rest can be erased too; null when nothing is left.</summary>
    public DateOnly? KeptUntil { get; set; }
}
