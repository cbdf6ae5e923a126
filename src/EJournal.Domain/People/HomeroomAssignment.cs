namespace EJournal.Domain.People;

/// <summary>That an employee is or was homeroom teacher of a class: an assignment by order, not a role.</summary>
public sealed class HomeroomAssignment
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long ClassId { get; set; }
    public long EmployeeId { get; set; }

    /// <summary>The first day; null for one that came with the imported lists.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The first day without it; null while it lasts.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>The order that appointed; null for one that came with the imported lists.</summary>
    public Order? Order { get; set; }
}
