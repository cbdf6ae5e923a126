namespace EJournal.Domain.Marks;

/// <summary>Who enters a value, when, and why it is changed.</summary>
public readonly record struct Entry(long EmployeeId, long PersonId, DateTime At, string? Reason = null);
