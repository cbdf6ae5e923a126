namespace EJournal.Domain.People;

/// <summary>One role of an employee; an employee can hold several (PPL-02).</summary>
public sealed class EmployeeRole
{
    public long SchoolId { get; set; }
    public long EmployeeId { get; set; }
    public Role Role { get; set; }
}
