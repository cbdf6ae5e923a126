namespace EJournal.Domain.Control;

/// <summary>That the homeroom teacher has looked through the marks and the attendance of the class (COR-09). Only added to.</summary>
public sealed class HomeroomCheck
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ClassId { get; set; }

    /// <summary>The day at the school.</summary>
    public DateOnly On { get; set; }

    public string? Note { get; set; }
    public long AuthorPersonId { get; set; }
    public DateTime At { get; set; }
}
