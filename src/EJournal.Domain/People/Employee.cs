namespace EJournal.Domain.People;

/// <summary>A person employed by the school.</summary>
public sealed class Employee
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>Personnel number (табельный номер), unique within the school.</summary>
    public required string StaffNumber { get; set; }
}
