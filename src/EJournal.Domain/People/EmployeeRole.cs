namespace EJournal.Domain.People;

/// <summary>A role that an employee has or had; he can have several at once (PPL-02), by order (PPL-03).</summary>
public sealed class EmployeeRole
{
    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long EmployeeId { get; set; }
    public Role Role { get; set; }

    /// <summary>The first day; null for a role that came with the imported lists.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The first day without it; null while no end is set.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>The order that appointed; null for a role that came with the imported lists.</summary>
    public Order? Order { get; set; }

    public Order? EndOrder { get; set; }

    public bool HoldsOn(DateOnly day) => (From is not { } first || first <= day) && (EndsOn is not { } end || day < end);
}
