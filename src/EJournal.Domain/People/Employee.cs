namespace EJournal.Domain.People;

/// <summary>A person employed by the school.</summary>
public sealed class Employee
{
    public const int LongestNumber = 64;

    public long Id { get; set; }
    public long SchoolId { get; set; }
    public long PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>Personnel number (табельный номер), unique within the school.</summary>
    public required string StaffNumber { get; set; }

    /// <summary>The first day of work; null where the journal was not told.</summary>
    public DateOnly? HiredOn { get; set; }

    public Order? HireOrder { get; set; }

    /// <summary>The day from which he is no longer employed; null while he is.</summary>
    public DateOnly? DismissedOn { get; set; }

    public Order? DismissalOrder { get; set; }

    public bool WorksOn(DateOnly day) => (HiredOn is not { } first || first <= day) && (DismissedOn is not { } end || day < end);
}
