namespace EJournal.Domain.Marks;

/// <summary>A code of a mark scale; <see cref="Number"/> is null for a code that does not count in averages .</summary>
public readonly record struct ScaleValue(string Code, double? Number);
