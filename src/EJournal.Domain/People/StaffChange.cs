namespace EJournal.Domain.People;

/// <summary>One change of one piece of an employee's data, with the document it rests on (PPL-06).</summary>
public sealed class StaffChange
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long EmployeeId { get; set; }
    public StaffField Field { get; set; }

    /// <summary>What stood there before; null for nothing.</summary>
    public string? Earlier { get; set; }

    public required string Basis { get; set; }
    public long AuthorId { get; set; }
    public DateTime At { get; set; }
}
