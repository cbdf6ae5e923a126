namespace EJournal.Domain.Marks;

/// <summary>Who enters a value, when, and why it is changed.</summary>
/// <param name="EmployeeId">Whose mark it is when it is new.</param>
/// <param name="PersonId">Who enters it.</param>
/// <param name="At">The moment, UTC.</param>
/// <param name="Reason">Why; null for a new mark.</param>
/// <param name="CorrectionId">The entry of the register of corrections that was approved; null outside of it (COR-03).</param>
public readonly record struct Entry(long EmployeeId, long PersonId, DateTime At, string? Reason = null, long? CorrectionId = null);
