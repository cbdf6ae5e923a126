namespace EJournal.Domain.People;

/// <summary>That an employee is named responsible for something by order (ответственный, PPL-03).</summary>
public sealed class Responsibility
{
    public const int LongestTitle = 200;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long EmployeeId { get; set; }
    public ResponsibilityKind Kind { get; set; }

    /// <summary>As the order says it: «ответственный за ведение электронного журнала».</summary>
    public required string Title { get; set; }

    public DateOnly From { get; set; }

    /// <summary>The first day without it; null while no end is set.</summary>
    public DateOnly? EndsOn { get; set; }

    public required Order Order { get; set; }
}
