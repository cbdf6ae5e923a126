namespace EJournal.Domain.People;

/// <summary>One changed field of a person: what it was, what it became, by which document (PPL-06). Only added to.</summary>
public sealed class PersonChange
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public PersonField Field { get; set; }
    public string? OldValue { get; set; }
    public string? NewValue { get; set; }

    /// <summary>The document that went through the school's office.</summary>
    public required string DocumentNumber { get; set; }

    public DateOnly DocumentDate { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }

    public Order Document => new(DocumentNumber, DocumentDate);
}
